import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { articleNoteOf, paragraphsOf } from '../article-note'
import type { ExchangeQuiz, Writer } from '../exchange-quiz'
import { packNote } from '../note'
import { NOTE_COLUMN, type TableWords, tableWordsFor } from '../table-words'
import { lost } from './common'
import { tableLosses, tableOf } from './table-rows'

/** Characters that one cell holds at most, in every spreadsheet program. */
export const LONGEST_CELL = 32_767

/** A string is never read as a formula, whatever it begins with; a number is one that can be reckoned with. */
export type SheetCell = string | number

const cells = (rows: readonly (readonly SheetCell[])[]): SheetData =>
  rows.map((row, at) =>
    row.map((value) =>
      value === ''
        ? null
        : {
            ...(typeof value === 'number' ? { value, type: Number } : { value, type: String }),
            wrap: true,
            alignVertical: 'top' as const,
            ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
          },
    ),
  )

/** A paragraph a row, and what is known of the article beside its title. */
function articleRows({ article }: ExchangeQuiz, words: TableWords): string[][] {
  if (!article) return []
  const { roles } = articleNoteOf(article)
  const head = [words.role, words.text, NOTE_COLUMN]
  const paragraphs = paragraphsOf(article).map((text, at) => [roles[at] ?? '', text, ''])
  return [head, ['', article.title, packNote({ article: articleNoteOf(article) })], ...paragraphs]
}

const WIDTHS = { question: 44, other: 22, note: 8 }

/** A workbook of sheets of strings; a sheet reads from the right where the quiz does. */
export async function workbook(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly SheetCell[])[] }[],
  direction: 'rtl' | 'ltr',
): Promise<Uint8Array> {
  const list = sheets.map(({ name, rows }) => ({
    data: cells(rows),
    sheet: name,
    columns: (rows[0] ?? []).map((head, at) => ({
      width: at === 1 ? WIDTHS.question : head === NOTE_COLUMN ? WIDTHS.note : WIDTHS.other,
    })),
    rightToLeft: direction === 'rtl',
    stickyRowsCount: 1,
  }))
  return new Uint8Array(await writeExcelFile(list).toBuffer())
}

async function write(quiz: ExchangeQuiz): Promise<Uint8Array> {
  const words = tableWordsFor(quiz.language)
  const sheets = [{ name: words.questions, rows: tableOf(quiz, words) }]
  if (quiz.article) sheets.push({ name: words.article, rows: articleRows(quiz, words) })
  return workbook(sheets, quiz.direction)
}

export const xlsx: Writer = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write,
  losses: (quiz) =>
    quiz.questions.flatMap((question) => [
      ...tableLosses(question),
      ...lost(question, { 'reason-places': 'evidence-hidden' }),
    ]),
}
