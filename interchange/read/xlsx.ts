import readExcelFile from 'read-excel-file/node'
import { articleFrom, readArticleNote } from '../article-note'
import type { ImportedArticle, ImportedFile, Reader } from '../import'
import { unpack } from '../note'
import { asFileError, FileError } from './document'
import { MOST_QUESTIONS_IN_FILE, refuseLarge } from './sizes'
import { questionsIn } from './table'
import { isTableHead } from './table-columns'
import { type Container, openZip, refuseEntities } from './zip'

/** Rows and columns that a sheet may say it has; a library would make every cell up to the last. */
const MOST_ROWS = 5_000
const MOST_COLUMNS = 200

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Looks at the sheets before the library does: entities, and cells so far out that the rows up to them fill memory. */
async function refuseHostile(container: Container): Promise<void> {
  for (const name of container.names.filter((each) => /\.(?:xml|rels)$/i.test(each))) {
    const bytes = await container.read(name)
    if (!bytes) continue
    refuseEntities(bytes)
    if (!/worksheets\/[^/]+\.xml$/i.test(name)) continue
    for (const [, letters = '', row] of bytes.toString('latin1').matchAll(/\br="([A-Z]{1,3})?(\d{1,9})"/g)) {
      if (Number(row) > MOST_ROWS || columnNumber(letters) > MOST_COLUMNS)
        throw new FileError('too-large', `cell ${letters}${row}`)
    }
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return String(cell)
}

type Sheet = readonly (readonly string[])[]

/** The article that our own writer put on a sheet of its own. */
function articleIn(sheets: readonly Sheet[]): ImportedArticle | null {
  for (const rows of sheets) {
    const packed = unpack(rows[1]?.[2] ?? '')
    const note = typeof packed === 'object' && packed && 'article' in packed ? readArticleNote(packed.article) : null
    if (!note) continue
    return articleFrom(
      note,
      rows.slice(2).map((row) => row[1] ?? ''),
    )
  }
  return null
}

async function read(bytes: Uint8Array): Promise<ImportedFile> {
  refuseLarge(bytes)
  try {
    await refuseHostile(await openZip(bytes))
    const sheets = (await readExcelFile(Buffer.from(bytes), { trim: false })).map(({ data }) =>
      data.map((row) => row.map(textOf)),
    )
    const rows = sheets.find((sheet) => isTableHead(sheet[0] ?? []))
    if (!rows) throw new FileError('unknown-type', 'no head of a table of questions')
    if (rows.length > MOST_QUESTIONS_IN_FILE * 2) throw new FileError('too-large', `${rows.length} rows`)
    const article = articleIn(sheets)
    return { title: '', questions: questionsIn(rows, article), article }
  } catch (error) {
    throw asFileError(error)
  }
}

/** The table as a workbook. */
export const xlsxReader: Reader = {
  id: 'table',
  extensions: ['xlsx'],
  recognises: (bytes, fileName) => {
    const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
    return start === 'PK\x03\x04' && (/\.xlsx$/i.test(fileName) || Buffer.from(bytes).includes('xl/workbook.xml'))
  },
  read,
}
