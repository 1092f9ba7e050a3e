import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { asFileError, FileError } from './document'

const MOST_ENTRIES = 3_000
const MEGABYTE = 1024 * 1024
/** Of all entries together, as the archive says; only those that are wanted are ever inflated. */
const MOST_DECLARED = 200 * MEGABYTE
/** Of all that are inflated together. */
const MOST_INFLATED = 24 * MEGABYTE
/** Deflate reaches 1,032 to 1; documents stay under a tenth of that. */
const MOST_RATIO = 150
const SMALL = MEGABYTE

/** The entries of a container by name: what it would inflate to is judged before any of it is inflated. */
export interface Container {
  readonly names: readonly string[]
  /** One entry; null where there is none of that name. Counts what it inflates. @throws {FileError} bomb, broken */
  read(name: string): Promise<Buffer | null>
}

function refuseEntry(entry: Entry): void {
  if (entry.isEncrypted()) throw new FileError('encrypted', entry.fileName)
  const isBig = entry.uncompressedSize > SMALL
  if (isBig && entry.uncompressedSize > entry.compressedSize * MOST_RATIO) throw new FileError('bomb', entry.fileName)
}

async function entriesOf(zip: ZipFile, fileSize: number): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw new FileError('bomb', `${zip.entryCount} entries`)
  const entries = new Map<string, Entry>()
  let [declared, stored] = [0, 0]
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize
    stored += entry.compressedSize
    // Entries that lie over each other add up to more than the file: another kind of bomb.
    if (declared > MOST_DECLARED || stored > fileSize) throw new FileError('bomb', `${declared} bytes declared`)
    refuseEntry(entry)
    entries.set(entry.fileName, entry)
  }
  return entries
}

/**
 * Opens a ZIP container in memory. Nothing is written to disk, entries inside entries are not opened, and names that
 * lead out of the archive are refused (yauzl).
 *
 * @throws {FileError} bomb (entries, sizes, ratios beyond what a document has), encrypted, broken
 */
export async function openZip(bytes: Uint8Array): Promise<Container> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
    })
    const entries = await entriesOf(zip, bytes.byteLength)
    let inflated = 0
    const inflate = async (entry: Entry): Promise<Buffer> => {
      const chunks: Buffer[] = []
      const stream = await zip.openReadStreamPromise(entry)
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        inflated += chunk.length
        if (inflated > MOST_INFLATED) {
          stream.destroy()
          throw new FileError('bomb', `more than ${MOST_INFLATED} bytes`)
        }
        chunks.push(chunk)
      }
      return Buffer.concat(chunks)
    }
    return {
      names: [...entries.keys()],
      read: async (name) => {
        const entry = entries.get(name)
        if (!entry) return null
        return inflate(entry).catch((error: unknown) => Promise.reject(asFileError(error)))
      },
    }
  } catch (error) {
    throw asFileError(error)
  }
}

const DOCTYPE = /<!DOCTYPE[^>]{0,2000}(?:\[|$)|<!ENTITY/iu

/**
 * XML whose document type declares something of its own: entities that grow when they are read, or that name files.
 * No document needs one, so none is read. NULs are left out, so that UTF-16 hides nothing.
 *
 * @throws {FileError} bomb
 */
export function refuseEntities(xml: Uint8Array): void {
  const start = Buffer.from(xml.subarray(0, 64 * 1024))
    .toString('latin1')
    .replaceAll('\0', '')
  if (DOCTYPE.test(start)) throw new FileError('bomb', 'a document type with declarations')
}
