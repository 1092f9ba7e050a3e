import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { blocksUnder } from './blocks'
import { FileError, type ReadBlock, type ReadDocument } from './document'
import { decodeText } from './text'

const MOST_ELEMENTS = 20_000
/** How much of what Readability found has to be found again in the page, in its place; else its own order is taken. */
const LEAST_FOUND = 0.9
/** Menus and lists of links beyond this many lines are not kept to be shown. */
const MOST_OUTSIDE = 200
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/iu

function textOf(bytes: Uint8Array, charset: string | undefined): string {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return decodeText(bytes, charset ?? CHARSET.exec(start)?.[1])
}

function documentOf(html: string): Document {
  // A fragment without <html> is a page as well.
  return parseHTML(/<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`).document
}

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim() || null

const lettersOf = (blocks: readonly ReadBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** All blocks of the page in their places; those that Readability left out have the reason `outside`. */
function inPlace(page: readonly ReadBlock[], article: readonly ReadBlock[]): ReadBlock[] | null {
  const wanted = new Map<string, number>()
  for (const { text } of article) wanted.set(text, (wanted.get(text) ?? 0) + 1)
  const marked = page.map((block): ReadBlock => {
    const left = wanted.get(block.text) ?? 0
    wanted.set(block.text, left - 1)
    return left > 0 ? block : { ...block, reason: 'outside' }
  })
  const found = lettersOf(marked.filter(({ reason }) => reason === null))
  if (found < lettersOf(article) * LEAST_FOUND) return null
  let outside = 0
  return marked.filter(({ reason }) => {
    if (reason !== null) outside += 1
    return reason === null || outside <= MOST_OUTSIDE
  })
}

/** The title that heads the text is the title, not one more heading; the page's headings above it are its frame. */
function withTitle(blocks: readonly ReadBlock[], title: string | null): ReadBlock[] {
  const at = title ? blocks.findIndex(({ text }) => text === title) : -1
  return blocks.map((block, index) => (index === at ? { role: 'title', text: block.text, reason: null } : block))
}

/**
 * A page as its article: found by Readability (Mozilla, the reader view of Firefox), with everything else of the page
 * kept beside it as left out. Lost: pictures, tables' columns, links.
 *
 * @param charset what the server said the bytes are
 * @throws {FileError} empty where no article is found; broken
 */
export function readHtml(bytes: Uint8Array, charset?: string): ReadDocument {
  const html = textOf(bytes, charset)
  const document = documentOf(html)
  if (document.getElementsByTagName('*').length > MOST_ELEMENTS) throw new FileError('too-large', 'too many elements')
  const page = document.body ? blocksUnder(document.body) : []
  // Readability takes the page apart, so it comes second.
  const found = new Readability(document).parse()
  const content = found?.content ? blocksUnder(documentOf(found.content).body) : []
  if (!found || content.length === 0) throw new FileError('empty', 'no article in the page')
  const title = plain(found.title)
  return { title, byline: plain(found.byline), blocks: withTitle(inPlace(page, content) ?? content, title) }
}

/** Every block of a page that is nothing but its text, such as a chapter of a book or what mammoth writes. */
export function readWholeHtml(html: string): ReadBlock[] {
  const { body } = documentOf(html)
  return body ? blocksUnder(body) : []
}
