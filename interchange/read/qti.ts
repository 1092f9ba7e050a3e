import { posix } from 'node:path'
import { articleFrom, readArticleNote } from '../article-note'
import type { ImportedArticle, ImportedFile, ImportedQuestion, Reader } from '../import'
import { unpack } from '../note'
import { refuse } from '../settle'
import { asFileError, FileError } from './document'
import { questionOf } from './qti/item'
import { all, commentsIn, type Element, first, isElement, parseXml } from './qti/tree'
import { lineReader } from './qti/words'
import { MOST_QUESTIONS_IN_FILE, refuseLarge } from './sizes'
import { type Container, openZip } from './zip'

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const isZip = (bytes: Uint8Array) => ZIP.every((byte, at) => bytes[at] === byte)

async function documentIn(zip: Container, name: string): Promise<Element | null> {
  const bytes = await zip.read(name)
  return bytes && parseXml(bytes)
}

/** The article that our own writer put before the items. */
function articleIn(test: Element | null): ImportedArticle | null {
  const block = first(test ?? undefined, 'rubricBlock')
  const packed = block && commentsIn(block).map(unpack).find(Boolean)
  const note = readArticleNote((packed as { article?: unknown } | undefined)?.article)
  if (!block || !note) return null
  const lines = lineReader(true, new Set())
  const paragraphs = all(block, 'p', 'h2', 'h3')
  return articleFrom(
    note,
    paragraphs.map(({ children }) => lines(children)),
  )
}

interface Package {
  readonly test: Element | null
  /** Paths of the items, in the order of the test where it names them. */
  readonly items: readonly string[]
}

function resourcesOf(manifest: Element, kind: string): string[] {
  return all(manifest, 'resource')
    .filter(({ attributes }) => new RegExp(`^imsqti_${kind}_`).test(attributes.type ?? ''))
    .flatMap(({ attributes }) => attributes.href ?? [])
}

async function packageIn(zip: Container): Promise<Package> {
  const manifest = await documentIn(zip, 'imsmanifest.xml')
  if (!manifest) throw new FileError('unknown-type', 'no imsmanifest.xml')
  const items = resourcesOf(manifest, 'item')
  const [path] = resourcesOf(manifest, 'test')
  const test = path ? await documentIn(zip, path) : null
  if (!test || !path) return { test: null, items }
  const named = all(test, 'assessmentItemRef').flatMap(({ attributes }) =>
    attributes.href ? posix.normalize(posix.join(posix.dirname(path), attributes.href)) : [],
  )
  const inOrder = named.filter((name) => items.includes(name))
  return { test, items: [...new Set([...inOrder, ...items])] }
}

async function itemQuestion(
  zip: Container,
  path: string,
  number: number,
  article: ImportedArticle | null,
): Promise<ImportedQuestion> {
  const place = { number, line: null, name: path }
  try {
    const item = await documentIn(zip, path)
    if (!item) return refuse(place, 'unreadable', path)
    return questionOf(item, { ...place, name: item.attributes.title ?? path }, article)
  } catch (error) {
    const failure = asFileError(error)
    if (failure.problem === 'bomb') throw failure
    return refuse(place, 'unreadable', path)
  }
}

async function readPackage(bytes: Uint8Array): Promise<ImportedFile> {
  const zip = await openZip(bytes)
  const { test, items } = await packageIn(zip)
  if (items.length > MOST_QUESTIONS_IN_FILE) throw new FileError('too-large', `${items.length} items`)
  const article = articleIn(test)
  const questions: ImportedQuestion[] = []
  for (const [at, path] of items.entries()) questions.push(await itemQuestion(zip, path, at + 1, article))
  return { title: test?.attributes.title ?? '', questions, article }
}

function readItem(bytes: Uint8Array): ImportedFile {
  const root = parseXml(bytes)
  const item = root.name === 'assessmentItem' ? root : root.children.filter(isElement).find(isItem)
  if (!item) throw new FileError('unknown-type', root.name)
  const name = item.attributes.title ?? ''
  return { title: name, questions: [questionOf(item, { number: 1, line: null, name }, null)], article: null }
}

const isItem = ({ name }: Element) => name === 'assessmentItem'

const start = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replaceAll('\0', '')

/** QTI 2.1, 2.2 and 3.0: a content package, or one item alone. */
export const qtiReader: Reader = {
  id: 'qti',
  extensions: ['zip', 'xml'],
  recognises: (bytes) =>
    isZip(bytes)
      ? Buffer.from(bytes).includes('imsmanifest.xml')
      : /<(?:[\w-]+:)?(?:assessmentItem|qti-assessment-item)[\s>]/.test(start(bytes)),
  read: async (bytes) => {
    refuseLarge(bytes)
    try {
      return isZip(bytes) ? await readPackage(bytes) : readItem(bytes)
    } catch (error) {
      throw asFileError(error)
    }
  },
}
