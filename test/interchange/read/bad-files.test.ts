// Whatever is wrong with a file, its reader says so, soon, and takes no more memory than a file may.
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { FileProblem } from '@/interchange/read/document'
import { LARGEST_FILE, readFile } from '@/interchange/read/file'
import { aDocx, anEpub, aPdf, aZip, pdfPage } from '../../support/files'

const MEGABYTE = 1024 * 1024
const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))
const zeros = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE)
const WORDS = [{ text: 'افتتحت البلدية مكتبة جديدة.' }]
const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document>&b;</w:document>`
const OUTSIDE = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]><html><body>&file;</body></html>`
const OLE = bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1').toString()

function ole(inside: string): Uint8Array {
  const head = OLE.split(',').map(Number)
  return Uint8Array.from([...head, ...new Uint8Array(512), ...Buffer.from(inside, 'utf16le')])
}

/** A ZIP whose directory says less than what its entry inflates to. */
function lyingZip(): Uint8Array {
  const zip = aDocx(WORDS, { 'word/document.xml': zeros(12) })
  const view = new DataView(zip.buffer, zip.byteOffset)
  for (let at = 0; at + 30 < zip.length; at += 1) {
    const isDirectory = view.getUint32(at, true) === 0x02014b50
    if (isDirectory && view.getUint32(at + 24, true) === 12 * MEGABYTE) view.setUint32(at + 24, 90_000, true)
  }
  return zip
}

/** Entries by the name of a file that does not want to stay in its archive. */
const slip = () => aZip({ '../../outside.txt': 'x', 'word/document.xml': '<w:document/>' })

function lockedPdf(): Uint8Array {
  const secret = `<${'5a'.repeat(32)}>`
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${secret} /U ${secret} >> /ID [<00> <00>]`
  return aPdf([pdfPage([['locked', 12]])], lock)
}

function pdfBomb(): Uint8Array {
  const page = deflateSync(Buffer.alloc(60 * MEGABYTE, 'BT /F 12 Tf 50 50 Td (a) Tj ET\n'), { level: 9 })
  return aPdf([page.toString('latin1')], '', '/Filter /FlateDecode')
}

const BAD: readonly (readonly [what: string, bytes: () => Uint8Array, problem: FileProblem])[] = [
  ['nothing', () => new Uint8Array(), 'empty'],
  ['spaces', () => bytesOf('  \n '), 'empty'],
  ['more than ten megabytes', () => new Uint8Array(LARGEST_FILE + 1).fill(0x61), 'too-large'],
  ['a picture', () => bytesOf('\x89PNG\r\n\x1a\n0000'), 'unknown-type'],
  ['RTF', () => bytesOf('{\\rtf1 text}'), 'unknown-type'],
  [
    'a spreadsheet',
    () => aZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
    'unknown-type',
  ],
  ['documents in an archive', () => aZip({ 'a.docx': aDocx(WORDS) }), 'unknown-type'],
  ['an old Word file', () => ole('WordDocument'), 'old-word'],
  ['a Word document under a password', () => ole('EncryptedPackage'), 'encrypted'],
  ['a PDF under a password', lockedPdf, 'encrypted'],
  ['a scanned PDF', () => aPdf(['0 0 600 800 re f', '0 0 600 800 re f']), 'scanned'],
  ['a damaged PDF', () => bytesOf(`%PDF-1.7\n${'x'.repeat(500)}`), 'broken'],
  ['half a Word document', () => aDocx(WORDS).subarray(0, 900), 'broken'],
  ['a Word document of noise', () => aDocx(WORDS, { 'word/document.xml': 'no XML' }), 'broken'],
  ['a Word document without text', () => aDocx([]), 'empty'],
  ['a name that leads out of the archive', slip, 'broken'],
  ['a thousand to one', () => aDocx(WORDS, { 'word/document.xml': zeros(12) }), 'bomb'],
  ['a bomb beside the text', () => aDocx(WORDS, { 'word/media/a.bin': zeros(12) }), 'bomb'],
  ['a bomb that says it is small', lyingZip, 'broken'],
  [
    'a great many entries',
    () => aZip(Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`${at}`, '']))),
    'bomb',
  ],
  ['a billion laughs', () => aDocx(WORDS, { 'word/document.xml': LAUGHS }), 'bomb'],
  ['an entity that names a file', () => anEpub(['<p>a</p>'], { 'OEBPS/text/c0.xhtml': OUTSIDE }), 'bomb'],
  ['a book under a lock', () => anEpub(['<p>a</p>'], { 'META-INF/rights.xml': '<r/>' }), 'encrypted'],
]

describe('a file that is refused', () => {
  it.each(BAD)('%s', async (_, make, problem) => {
    const bytes = make()
    const before = process.memoryUsage().rss
    const times: number[] = []
    // Twice, because other tests run beside this one: the quicker time is the reader's own.
    for (let round = 0; round < 2; round += 1) {
      const start = performance.now()
      await expect(readFile(bytes, 'article.docx')).rejects.toMatchObject({ problem })
      times.push(performance.now() - start)
    }
    expect(Math.min(...times)).toBeLessThan(1_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MEGABYTE)
  })

  it('a PDF that takes its reader too long, without the server waiting for it', async () => {
    const bytes = pdfBomb()
    let turns = 0
    const clock = setInterval(() => {
      turns += 1
    }, 20)
    const start = performance.now()
    await expect(readFile(bytes, 'a.pdf')).rejects.toMatchObject({ name: 'FileError' })
    clearInterval(clock)
    // About a second on a machine at rest; a busy one gives its pages more time.
    expect(performance.now() - start).toBeLessThan(8_000)
    expect(turns).toBeGreaterThan(3)
  })
})
