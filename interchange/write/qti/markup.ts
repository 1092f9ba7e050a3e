import { xmlText } from '../../text/xml'

/** The two versions that are written. Elements and attributes are named as in 2.2; 3.0 names them `qti-like-this`. */
export type QtiVersion = '2.2' | '3.0'

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const attributeText = (text: string) =>
  xmlText(text).replace(/["\n\t]/g, (one) => ({ '"': '&quot;', '\n': '&#10;', '\t': '&#9;' })[one] ?? one)

function tag(name: string, attributes: Attributes, children: readonly string[]): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attributeText(String(value))}"`],
  )
  const content = children.join('')
  return content === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${content}</${name}>`
}

/** An element of HTML, whose name is the same in all versions. Children are written XML. */
export function html(name: string, attributes: Attributes, ...children: string[]): string {
  return tag(name, attributes, children)
}

/** Characters as content: what looks like markup stays text, and line breaks stay. */
export const words = (text: string) => text.split('\n').map(xmlText).join('<br/>')

/** Writes an element of QTI, with its attributes by their names in 2.2. */
export type Element = (name: string, attributes: Attributes, ...children: string[]) => string

export function elementsOf(version: QtiVersion): Element {
  if (version === '2.2') return (name, attributes, ...children) => tag(name, attributes, children)
  return (name, attributes, ...children) => {
    const renamed = Object.entries(attributes).map(([key, value]) => [key.includes(':') ? key : kebab(key), value])
    return tag(`qti-${kebab(name)}`, Object.fromEntries(renamed), children)
  }
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
