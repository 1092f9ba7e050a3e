import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { FileError, type FileProblem, type ReadDocument } from './document'
import { type Line, toBlocks } from './pdf-lines'

const LIMITS = { mostPages: 500, mostCharacters: 320_000, mostMemory: 160 * 1024 * 1024 }
/** Milliseconds: until the thread stands, from one page to the next, and in all. */
const LONGEST = { start: 10_000, page: 900, slowPage: 5_000, whole: 20_000 }
/** A page may take so many times what the thread took to stand: on a busy machine both take longer. */
const STARTS_A_PAGE = 6

type Message =
  | { readonly kind: 'ready' | 'end' }
  | { readonly kind: 'page'; readonly lines: readonly Line[] }
  | { readonly kind: 'problem'; readonly problem: FileProblem }

/** Run as it lies in the project: the build copies it (next.config.js). */
const workerFile = () => join(/* turbopackIgnore: true */ process.cwd(), 'interchange', 'read', 'pdf-worker.mjs')

/** The lines of every page, read in a thread that is ended when it is done, refuses or takes too long. */
function pagesOf(bytes: Uint8Array): Promise<Line[][]> {
  const worker = new Worker(workerFile(), {
    workerData: { bytes, ...LIMITS },
    resourceLimits: { maxOldGenerationSizeMb: 128 },
    stdout: true,
    stderr: true,
  })
  const pages: Line[][] = []
  const begun = Date.now()
  let pageLimit: number = LONGEST.page
  return new Promise<Line[][]>((resolve, reject) => {
    const refuse = (problem: FileProblem, detail: string) => reject(new FileError(problem, detail))
    const giveUp = () => refuse('bomb', 'takes too long')
    let clock = setTimeout(giveUp, LONGEST.start)
    worker.on('message', (message: Message) => {
      clearTimeout(clock)
      if (message.kind === 'ready')
        pageLimit = Math.min(LONGEST.slowPage, Math.max(LONGEST.page, (Date.now() - begun) * STARTS_A_PAGE))
      if (message.kind === 'page') pages.push([...message.lines])
      if (message.kind === 'end') resolve(pages)
      if (message.kind === 'problem') refuse(message.problem, 'refused by PDFium')
      if (Date.now() - begun > LONGEST.whole) giveUp()
      clock = setTimeout(giveUp, pageLimit)
    })
    worker.on('error', (error) => refuse('broken', String(error)))
    worker.on('exit', () => {
      clearTimeout(clock)
      refuse('broken', 'the reader ended')
    })
  }).finally(() => void worker.terminate())
}

let last: Promise<unknown> = Promise.resolve()

/** One at a time: however many files come at once, they take the memory and the processor of one. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}

/**
 * The text layer of a PDF, as paragraphs. Lost: columns that its file does not keep apart, tables, pictures, footnotes'
 * places; letters where a font does not say what its signs mean.
 *
 * @throws {FileError} encrypted, scanned (pages without text), bomb, broken
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const pages = await inTurn(() => pagesOf(bytes))
  if (pages.length === 0) throw new FileError('broken', 'no pages')
  const letters = pages.flat().reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
  // A scan may carry a word or two, such as the name of the scanner on every page.
  if (letters / pages.length < 25) throw new FileError('scanned', `${letters} letters on ${pages.length} pages`)
  return toBlocks(pages)
}
