import papaparse from 'papaparse'
import { type Roster, rosterFrom } from '@/quiz/roster'

const DELIMITERS = ['\t', ';', ',', '،', '|']

/** The cells of pasted or exported lines, by CSV's rules of quoting (RFC 4180) and whichever mark parts the columns. */
function tableOf(text: string): string[][] {
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?|\u2028|\u2029|\v|\f/g, '\n')
  return papaparse.parse<string[]>(lines, { delimitersToGuess: DELIMITERS, newline: '\n', skipEmptyLines: 'greedy' })
    .data
}

/** The names in a pasted list, in a spreadsheet's cells or in CSV, with what was found on the way. Never throws. */
export function readRoster(text: string): Roster {
  return rosterFrom(tableOf(text))
}

/**
 * The text of a roster's file: UTF-8, UTF-16 by its mark, else Windows-1256, in which Excel still writes Arabic CSV.
 * Bytes that mean nothing there become U+FFFD, which a name never keeps.
 */
export function decodeRoster(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1256').decode(bytes)
  }
}
