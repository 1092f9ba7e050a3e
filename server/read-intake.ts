import { ArticleError, cleanLine, type ReadLines, readLines } from '@/engine'
import { FileError, type ReadBlock, type ReadDocument } from '@/interchange/read/document'
import { readFile } from '@/interchange/read/file'
import { readHtml } from '@/interchange/read/html'
import { readPdf } from '@/interchange/read/pdf'
import { decodeText } from '@/interchange/read/text'
import { Failure } from '@/lib/failure'
import { isStorable } from '@/lib/storable'
import { articleOf, type Block, type BlockReason, blocksFrom, type Role } from '@/quiz'
import { MOST_CHARACTERS, titleOf } from './articles'
import { type Fetched, fetchLink } from './fetch-link'

/** An article as it was read, before anything of it is stored. */
export interface Reading {
  readonly source: 'paste' | 'link' | 'file'
  /** The address or the file's name. */
  readonly sourceName: string | null
  readonly title: string
  readonly byline: string | null
  readonly language: string
  readonly direction: string
  readonly blocks: readonly Block[]
}

interface ReadLine {
  readonly text: string
  readonly role: Role
  readonly reason: BlockReason | null
}

type Origin = Pick<Reading, 'source' | 'sourceName'>

/** The engine's own reading of a text; what it refuses is an expected failure with a sentence of its own. */
function linesOf(text: string, title: string | null): ReadLines {
  if (title !== null && !isStorable(title)) throw new Failure('article-broken-characters')
  try {
    return readLines({ text, title }, { maxCharacters: MOST_CHARACTERS })
  } catch (error) {
    if (error instanceof ArticleError) throw new Failure(`article-${error.problem}`, { cause: error })
    throw error
  }
}

const asRead = ({ lines }: ReadLines): ReadLine[] =>
  lines.map(({ text, role, removed }) => ({ text, role, reason: removed ? 'furniture' : null }))

function toReading(read: ReadLines, lines: readonly ReadLine[], byline: string | null, origin: Origin): Reading {
  const blocks = blocksFrom(lines)
  const found = blocks.find(({ role, kept }) => role === 'byline' && kept)?.text ?? null
  const { text } = articleOf(blocks)
  return {
    ...origin,
    title: titleOf({ title: read.title, text }),
    byline: (byline ? cleanLine(byline).slice(0, 200) : '') || found,
    language: read.language,
    direction: read.direction,
    blocks,
  }
}

/** What the format says of a block holds; where it says nothing, the engine's guess from the line does. */
function roleOf(block: ReadBlock, guess: Role, hasTitle: boolean): Role {
  if (block.role !== 'paragraph') return block.role
  return guess === 'title' && hasTitle ? 'heading' : guess
}

/** A document that knows its blocks: the engine reads one line for each, and those outside the article stay in place. */
function fromBlocks(document: ReadDocument, title: string | null, origin: Origin): Reading {
  const cleaned = document.blocks
    .map((block) => ({ ...block, text: cleanLine(block.text) }))
    .filter(({ text, reason }) => text && (reason === null || isStorable(text)))
  const inside = cleaned.filter(({ reason }) => reason === null)
  const asLine = ({ role, text }: ReadBlock) => (role === 'list-item' && !text.startsWith('- ') ? `- ${text}` : text)
  const read = linesOf(inside.map(asLine).join('\n\n'), title ?? document.title)
  const isAligned = read.lines.length === inside.length
  if (!isAligned) return toReading(read, asRead(read), document.byline, origin)
  let next = 0
  const lines = cleaned.map((block): ReadLine => {
    if (block.reason !== null) return block
    const line = read.lines[next]
    next += 1
    const text = line?.text ?? block.text
    const role = roleOf(block, line?.role ?? 'paragraph', document.title !== null)
    return { text, role, reason: line?.removed ? 'furniture' : null }
  })
  return toReading(read, lines, document.byline, origin)
}

/** A single block that was never cut is plain text: its lines are the engine's to find. */
function fromDocument(document: ReadDocument, title: string | null, origin: Origin): Reading {
  const [only] = document.blocks
  if (document.blocks.length > 1 || !only?.text.includes('\n')) return fromBlocks(document, title, origin)
  const read = linesOf(only.text, title ?? document.title)
  return toReading(read, asRead(read), document.byline, origin)
}

/** Whether what was pasted is an address and nothing else. */
export function isLink(text: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+$/iu.test(text.trim())
}

/** Reads a pasted text. Throws the failures named article-…. */
export function readPaste(text: string, title: string | null): Reading {
  const read = linesOf(text, title)
  return toReading(read, asRead(read), null, { source: 'paste', sourceName: null })
}

/** Reads an uploaded file; nothing of it is kept but its text. Throws the failures named file-… and article-…. */
export async function readUpload(file: File, title: string | null): Promise<Reading> {
  const name = cleanLine(file.name).slice(0, 200)
  if (!isStorable(name)) throw new Failure('article-broken-characters')
  try {
    const document = await readFile(new Uint8Array(await file.arrayBuffer()), name)
    return fromDocument(document, title, { source: 'file', sourceName: name || null })
  } catch (error) {
    if (error instanceof FileError) throw new Failure(`file-${error.problem}`, { cause: error })
    throw error
  }
}

async function documentOf({ type, bytes, charset }: Fetched): Promise<ReadDocument> {
  if (type === 'application/pdf') return readPdf(bytes)
  if (type !== 'text/plain') return readHtml(bytes, charset)
  const text = decodeText(bytes, charset)
  return { title: null, byline: null, blocks: [{ role: 'paragraph', text, reason: null }] }
}

/** A page without an article says so in the words for links, whatever it was missing. */
function linkFailure(error: unknown): unknown {
  const isPage = error instanceof FileError && (error.problem === 'empty' || error.problem === 'unknown-type')
  const isShort = error instanceof Failure && (error.key === 'article-empty' || error.key === 'article-too-short')
  if (isPage || isShort) return new Failure('link-not-article', { cause: error })
  return error instanceof FileError ? new Failure(`file-${error.problem}`, { cause: error }) : error
}

/** Fetches and reads what a link leads to. Throws the failures named link-…, file-… and article-…. */
export async function readLink(address: string, title: string | null): Promise<Reading> {
  const raw = address.trim()
  const fetched = await fetchLink(/^www\./iu.test(raw) ? `https://${raw}` : raw)
  try {
    return fromDocument(await documentOf(fetched), title, { source: 'link', sourceName: fetched.url.slice(0, 2_000) })
  } catch (error) {
    throw linkFailure(error)
  }
}
