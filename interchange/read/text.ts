import { detect } from 'chardet'
import { FileError, type ReadDocument } from './document'

const BOMS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

/** High bytes of UTF-16 in an Arabic or Latin text: Latin and spaces, Arabic, its presentation forms, punctuation. */
const HIGH_BYTES = new Set([0x00, 0x06, 0x20, 0xfb, 0xfe])
const SAMPLE = 4096
const LEAST_SHARE = 0.95

function decoded(bytes: Uint8Array, encoding: string, isStrict = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: isStrict }).decode(bytes)
  } catch {
    return null
  }
}

/**
 * UTF-16 that nobody marked. Asked before UTF-8, because most Arabic letters in UTF-16 are two bytes that UTF-8 takes
 * as well; but no text in UTF-8 or Windows-1256 holds a NUL or the control character 6, and every space here is one.
 */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  if (bytes.length % 2 === 1 || !(sample.includes(0x00) || sample.includes(0x06))) return null
  const shareAt = (offset: number) => {
    const high = sample.filter((_, index) => index % 2 === offset)
    return high.filter((byte) => HIGH_BYTES.has(byte)).length / high.length
  }
  const [big, little] = [shareAt(0), shareAt(1)]
  if (Math.max(big, little) < LEAST_SHARE) return null
  return decoded(bytes, little >= big ? 'utf-16le' : 'utf-16be', true)
}

function shareOfArabic(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters === 0 ? 0 : (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) / letters
}

/** One byte a letter: what chardet says where that gives Arabic, else Windows-1256, which most old files are. */
function oneByteALetter(bytes: Uint8Array): string {
  const guess = detect(bytes.subarray(0, SAMPLE * 4))
  const guessed = guess ? decoded(bytes, guess) : null
  if (guessed && !guessed.includes('\uFFFD') && shareOfArabic(guessed) > 0.5) return guessed
  return decoded(bytes, 'windows-1256') ?? ''
}

/**
 * Bytes to text: by the byte-order mark, else UTF-16 without one, strict UTF-8, chardet's guess, Windows-1256.
 * `named` is what the source says of itself (a header, a meta element), believed where it decodes without a fault.
 *
 * @throws {FileError} unknown-type where it is no text in any of them
 */
export function decodeText(bytes: Uint8Array, named?: string): string {
  const marked = BOMS.find((bom) => bom.bytes.every((byte, index) => bytes[index] === byte))
  if (marked) return decoded(bytes, marked.encoding) ?? ''
  const text =
    (named ? decoded(bytes, named, true) : null) ??
    unmarkedUtf16(bytes) ??
    decoded(bytes, 'utf-8', true) ??
    oneByteALetter(bytes)
  if (text.slice(0, SAMPLE).includes('\0')) throw new FileError('unknown-type', 'bytes that are no text')
  return text
}

/** A plain text is one block: its paragraphs and headings are found from its lines, by the engine. */
export function readText(bytes: Uint8Array): ReadDocument {
  const text = decodeText(bytes)
  if (text.trim() === '') throw new FileError('empty', 'no text')
  return { title: null, byline: null, blocks: [{ role: 'paragraph', text, reason: null }] }
}
