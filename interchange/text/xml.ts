/**
 * An element's content: attributes under `@name`, a comment before everything else under `!`, child elements under their
 * names (a list repeats the element), or characters alone. Characters are written as they are: xmlbuilder2, which would
 * take the same shape, reads `&#65;` in a text as the letter it names.
 */
export type Xml = string | number | boolean | undefined | readonly Xml[] | { readonly [name: string]: Xml }

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold at all.
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

const possible = (text: string) => text.replace(IMPOSSIBLE, '\ufffd')

/** Characters of an element; line breaks stay as they are. */
export const xmlText = (text: string) => possible(text).replace(/[&<>\r]/g, (one) => ENTITIES[one] ?? one)
const attribute = (text: string) => possible(text).replace(/[&<>"\n\r\t]/g, (one) => ENTITIES[one] ?? one)

function element(name: string, content: Xml): string {
  if (content === undefined) return ''
  if (Array.isArray(content)) return content.map((each: Xml) => element(name, each)).join('')
  if (typeof content !== 'object') return `<${name}>${xmlText(String(content))}</${name}>`
  const entries = Object.entries(content)
  const attributes = entries.filter(([key]) => key.startsWith('@'))
  const inside = entries.map(([key, value]) => {
    if (key.startsWith('@')) return ''
    if (key === '!') return `<!--${possible(String(value)).replace(/-(?=-|$)/g, '\u2010')}-->`
    if (key === '#') return xmlText(String(value))
    return element(key, value)
  })
  const start = attributes.map(([key, value]) => ` ${key.slice(1)}="${attribute(String(value))}"`)
  return `<${name}${start.join('')}>${inside.join('')}</${name}>`
}

/** A document of one element, in UTF-8. */
export function xmlDocument(name: string, content: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(name, content)}\n`
}
