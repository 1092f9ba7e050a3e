import { XMLParser } from 'fast-xml-parser'
import { FileError } from '../document'
import { decodeText } from '../text'
import { refuseEntities } from '../zip'

/** An element, named as QTI 2 names it, whatever version it came from; or characters, or a comment. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}
export type Node = Element | { readonly text: string } | { readonly comment: string }

export const isElement = (node: Node): node is Element => 'name' in node

// Entities are never expanded by the parser, and a file that declares any is refused; those of XML itself are read here.
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

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, number, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(number)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })
}

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
  refuseEntities(bytes)
  const xml = decodeText(bytes, 'utf-8')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new FileError('bomb', 'a document type')
  const root = (parser.parse(xml, true) as Raw[]).flatMap(nodeOf).find(isElement)
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
