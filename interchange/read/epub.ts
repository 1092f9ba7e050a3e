import { posix } from 'node:path'
import { DOMParser } from 'linkedom'
import { FileError, type ReadBlock, type ReadDocument } from './document'
import { readWholeHtml } from './html'
import { decodeText } from './text'
import { type Container, refuseEntities } from './zip'

const MOST_CHAPTERS = 400
/** A book longer than any article may be is read no further. */
const MOST_CHARACTERS = 320_000

async function xmlOf(container: Container, name: string): Promise<Document | null> {
  const bytes = await container.read(name)
  if (!bytes) return null
  refuseEntities(bytes)
  return new DOMParser().parseFromString(decodeText(bytes), 'text/xml') as unknown as Document
}

/** Elements by their name without its prefix: `dc:title` and `title` are the same. */
function named(document: Document, name: string): Element[] {
  return [...document.querySelectorAll('*')].filter((element) => element.tagName.replace(/^.*:/u, '') === name)
}

/** Fonts may be scrambled without harm; a chapter that is scrambled cannot be read. */
async function refuseEncrypted(container: Container): Promise<void> {
  const encryption = await xmlOf(container, 'META-INF/encryption.xml')
  const locked = encryption ? named(encryption, 'CipherReference') : []
  const isText = locked.some((element) => /\.x?html?$/iu.test(element.getAttribute('URI') ?? ''))
  if (isText || container.names.includes('META-INF/rights.xml')) throw new FileError('encrypted', 'a protected book')
}

/** XHTML may close any element in itself; read as HTML, such a title would swallow the page. */
const asHtml = (xhtml: string) =>
  xhtml.replace(/<(title|script|style|a|p|div|span|td|li|i|b)\b([^<>]{0,500})\/>/giu, '<$1$2></$1>')

function chaptersOf(book: Document, folder: string): string[] {
  const files = new Map(named(book, 'item').map((item) => [item.getAttribute('id'), item.getAttribute('href')]))
  return named(book, 'itemref')
    .filter((item) => item.getAttribute('linear') !== 'no')
    .map((item) => files.get(item.getAttribute('idref')) ?? '')
    .filter(Boolean)
    .map((href) => posix.join(folder, decodeURIComponent(href.replace(/#.*$/u, ''))))
    .slice(0, MOST_CHAPTERS)
}

/**
 * A book: its chapters in their order, with title and author as it names them. Lost: pictures, notes' places, styles.
 *
 * @throws {FileError} encrypted, bomb, broken, empty
 */
export async function readEpub(container: Container): Promise<ReadDocument> {
  await refuseEncrypted(container)
  const root = await xmlOf(container, 'META-INF/container.xml')
  const path = root ? named(root, 'rootfile')[0]?.getAttribute('full-path') : null
  const book = path ? await xmlOf(container, path) : null
  if (!path || !book) throw new FileError('broken', 'no package document')
  const blocks: ReadBlock[] = []
  let length = 0
  for (const name of chaptersOf(book, posix.dirname(path))) {
    const bytes = await container.read(name)
    if (!bytes) continue
    refuseEntities(bytes)
    const chapter = readWholeHtml(asHtml(decodeText(bytes)))
    length += chapter.reduce((sum, { text }) => sum + text.length, 0)
    blocks.push(...chapter)
    if (length > MOST_CHARACTERS) break
  }
  if (blocks.length === 0) throw new FileError('empty', 'no text in the book')
  const textOf = (name: string) => named(book, name)[0]?.textContent?.trim() || null
  return { title: textOf('title'), byline: textOf('creator'), blocks }
}
