import { XMLParser } from 'fast-xml-parser'
import { FileError } from './document'
import { decodeText } from './text'
import { refuseEntities } from './zip'

/** An element as the parser gives it: attributes under `@name`, children in lists under their names. */
export type Node = Readonly<Record<string, unknown>>

// Entities are never expanded by the parser, and a file that declares any is refused; the five of XML itself and
// numbers are read here.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
  commentPropName: '#comment',
  maxNestedTags: 40,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
})

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Characters as they are meant: the five entities of XML itself, and numbers. */
export function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, number, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(number)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** The child elements of this name, in order. */
export function children(node: Node | undefined, name: string): Node[] {
  const found = node?.[name]
  return Array.isArray(found) ? found.filter(isNode) : []
}

export const child = (node: Node | undefined, name: string) => children(node, name)[0]

export const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The characters directly inside an element: what is written out, and what stands in CDATA as it is. */
export function characters(node: Node | undefined): string {
  if (!node) return ''
  const cdata = children(node, '#cdata')
    .map((section) => stringOf(section['#text']))
    .join('')
  const own = decoded(stringOf(node['#text']))
  return cdata === '' ? own : own.trim() + cdata
}

/** `<x><text>…</text></x>`, or the characters of x itself. */
export const textOf = (node: Node | undefined) => characters(child(node, 'text') ?? node)

export const attribute = (node: Node | undefined, name: string) => decoded(stringOf(node?.[`@${name}`]))

/** The text of a document. Throws a FileError, `bomb`, for a document type, which no file of questions needs. */
export function xmlIn(bytes: Uint8Array): string {
  refuseEntities(bytes)
  const xml = decodeText(bytes, 'utf-8')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''))) {
    throw new FileError('bomb', 'a document type')
  }
  return xml
}

/**
 * The root element of this name. Throws a FileError: `bomb` for a document type, which no file of questions needs, and
 * `unknown-type` where the root is another. A file that is no XML makes the parser throw.
 */
export function rootOf(bytes: Uint8Array, name: string): Node {
  const document: unknown = parser.parse(xmlIn(bytes), true)
  const root = isNode(document) ? child(document, name) : undefined
  if (!root) throw new FileError('unknown-type', `no <${name}> element`)
  return root
}
