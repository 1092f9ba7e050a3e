import { asFileError, FileError, type ReadDocument } from './document'
import { readDocx } from './docx'
import { readEpub } from './epub'
import { readHtml } from './html'
import { readPdf } from './pdf'
import { readText } from './text'
import { openZip } from './zip'

/** Bytes of a file that is read at all. */
export const LARGEST_FILE = 10 * 1024 * 1024

export type FileKind = 'pdf' | 'zip' | 'ole' | 'html' | 'text' | 'unknown'

const startsWith = (bytes: Uint8Array, start: string) =>
  Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start

/** Files whose first bytes would pass for text in some encoding. */
const OTHERS = [
  '{\\rtf',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'RIFF',
  '\x7fELF',
  'MZ',
  'Rar!',
  '7z\xbc\xaf',
  '\x1f\x8b',
  'BZh',
]

/** What a file is, by its first bytes; its name only parts HTML from plain text. */
export function kindOf(bytes: Uint8Array, name: string): FileKind {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (start.includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return 'zip'
  if (startsWith(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'ole'
  if (OTHERS.some((other) => startsWith(bytes, other))) return 'unknown'
  const plain = start.replaceAll('\0', '')
  if (/<(?:!doctype\s+html|html)[\s>]/iu.test(plain)) return 'html'
  return /\.x?html?$/iu.test(name) && /<[a-z]+[\s>]/iu.test(plain) ? 'html' : 'text'
}

async function readZip(bytes: Uint8Array): Promise<ReadDocument> {
  const container = await openZip(bytes)
  const { names } = container
  if (names.includes('word/document.xml')) return readDocx(bytes, container)
  if (names.includes('META-INF/container.xml')) return readEpub(container)
  throw new FileError('unknown-type', 'another kind of archive')
}

/** Old Word, Excel and PowerPoint; a new document under a password is put into the same kind of container. */
function refuseOle(bytes: Uint8Array): never {
  const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  throw isLocked
    ? new FileError('encrypted', 'a document under a password')
    : new FileError('old-word', 'OLE container')
}

/**
 * Reads a file of any kind that Fahm takes: TXT, HTML, DOCX, EPUB, PDF. In memory alone: nothing is written.
 *
 * @throws {FileError} whatever is wrong with it, within about a second
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  if (bytes.length === 0) throw new FileError('empty', 'no bytes')
  if (bytes.length > LARGEST_FILE) throw new FileError('too-large', `${bytes.length} bytes`)
  try {
    const kind = kindOf(bytes, name)
    if (kind === 'pdf') return await readPdf(bytes)
    if (kind === 'zip') return await readZip(bytes)
    if (kind === 'ole') return refuseOle(bytes)
    if (kind === 'html') return readHtml(bytes)
    if (kind === 'text') return readText(bytes)
  } catch (error) {
    throw asFileError(error)
  }
  throw new FileError('unknown-type', 'bytes of no kind that is read')
}
