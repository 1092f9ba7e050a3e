import papaparse from 'papaparse'
import type { ImportedFile, Reader } from '../import'
import { asFileError, FileError } from './document'
import { MOST_QUESTIONS_IN_FILE, refuseLarge } from './sizes'
import { questionsIn } from './table'
import { isTableHead } from './table-columns'
import { decodeText } from './text'

const DELIMITERS = [',', ';', '\t', '|']

/** The apostrophe that keeps a cell from being a formula; the writer puts one, and Excel shows it. */
const NEUTRAL = /^'(?='*[=+\-@\t\r])/

/** What parts the columns: whatever makes a head of the first row. A guess from the texts is led astray by them. */
function delimiterOf(text: string): string | undefined {
  const head = (delimiter: string) => papaparse.parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? []
  return DELIMITERS.find((delimiter) => isTableHead(head(delimiter)))
}

/** Rows and cells of CSV by RFC 4180; null where its first row is no head of a table of questions. */
function cellsOf(text: string): string[][] | null {
  const delimiter = delimiterOf(text)
  if (!delimiter) return null
  const { data } = papaparse.parse<string[]>(text, { delimiter })
  return data.map((row) => row.map((cell) => cell.replace(NEUTRAL, '').replace(/\r\n?/g, '\n')))
}

function read(bytes: Uint8Array): ImportedFile {
  refuseLarge(bytes)
  try {
    const rows = cellsOf(decodeText(bytes).replace(/^\ufeff/, ''))
    if (!rows) throw new FileError('unknown-type', 'no head of a table of questions')
    if (rows.length > MOST_QUESTIONS_IN_FILE * 2) throw new FileError('too-large', `${rows.length} rows`)
    return { title: '', questions: questionsIn(rows, null), article: null }
  } catch (error) {
    throw asFileError(error)
  }
}

/** The table as CSV: UTF-8, UTF-16 or Windows-1256, as spreadsheets write it. */
export const csvReader: Reader = {
  id: 'table',
  extensions: ['csv', 'tsv'],
  recognises: (bytes, fileName) => {
    if (/\.(?:csv|tsv)$/i.test(fileName)) return true
    const [start = ''] = Buffer.from(bytes.subarray(0, 4096))
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .split('\n')
    return delimiterOf(start) !== undefined
  },
  read,
}
