import { XMLParser } from 'fast-xml-parser'
import { FileError } from '../document'
import { decoded, xmlIn } from '../xml-tree'

/** An element, named as QTI 2 names it, whatever version it came from; or characters, or a comment. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}
export type Node = Element | { readonly text: string } | { readonly comment: string }

export const isElement = (node: Node): node is Element => 'name' in node

// Elements in their order, because words and places to answer stand among each other.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  commentPropName: '#comment',
  cdataPropName: '#cdata',
  maxNestedTags: 60,
})

const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** `qti-choice-interaction` and `ns:choiceInteraction` are `choiceInteraction`; names of HTML stay. */
function plainName(name: string): string {
  const local = name.slice(name.indexOf(':') + 1)
  return local.startsWith('qti-') ? camel(local.slice(4)) : local
}

type Raw = Readonly<Record<string, unknown>>

function textIn(value: unknown): string {
  return Array.isArray(value) ? value.map((each: Raw) => String(each['#text'] ?? '')).join('') : String(value ?? '')
}

function nodeOf(raw: Raw): Node[] {
  const attributes = (raw[':@'] ?? {}) as Readonly<Record<string, string>>
  return Object.entries(raw).flatMap(([key, value]): Node[] => {
    if (key === ':@' || key.startsWith('?')) return []
    if (key === '#text') return [{ text: decoded(String(value)) }]
    if (key === '#cdata') return [{ text: textIn(value) }]
    if (key === '#comment') return [{ comment: textIn(value) }]
    const named = Object.entries(attributes).map(([name, text]) => [camel(plainName(name)), decoded(String(text))])
    return [{ name: plainName(key), attributes: Object.fromEntries(named), children: (value as Raw[]).flatMap(nodeOf) }]
  })
}

/**
 * The root element of a document.
 *
 * @throws {FileError} bomb (a document type of any kind), broken
 */
export function parseXml(bytes: Uint8Array): Element {
  const root = (parser.parse(xmlIn(bytes), true) as Raw[]).flatMap(nodeOf).find(isElement)
  if (!root) throw new FileError('broken', 'no element')
  return root
}

/** Elements of this name anywhere inside, in the order of the document. */
export function all(within: Element, ...names: string[]): Element[] {
  return within.children
    .filter(isElement)
    .flatMap((child) => [...(names.includes(child.name) ? [child] : []), ...all(child, ...names)])
}

export const first = (within: Element | undefined, ...names: string[]): Element | undefined =>
  within && all(within, ...names)[0]

export function commentsIn(element: Element): string[] {
  return element.children.flatMap((child) => ('comment' in child ? [child.comment] : []))
}

/** All characters inside, as they are. */
export function charactersOf(node: Node): string {
  if ('text' in node) return node.text
  return isElement(node) ? node.children.map(charactersOf).join('') : ''
}
