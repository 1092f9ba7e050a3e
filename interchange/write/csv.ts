import papaparse from 'papaparse'
import type { ExchangeQuiz, Writer } from '../exchange-quiz'
import { tableWordsFor } from '../table-words'
import { loss, lost } from './common'
import { tableLosses, tableOf } from './table-rows'

/** What a spreadsheet takes for a formula, with the apostrophe that says it is none, and however many it had. */
const FORMULA = /^'*[=+\-@\t\r]/

export const neutralised = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell)

/** Rows as a spreadsheet opens them right: with a byte-order mark, CRLF between rows, and no cell a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map(neutralised))
  return `\ufeff${papaparse.unparse(safe, { newline: '\r\n', quotes: true })}\r\n`
}

const write = (quiz: ExchangeQuiz) => csvOf(tableOf(quiz, tableWordsFor(quiz.language)))

export const csv: Writer = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write,
  losses: (quiz) => [
    ...(quiz.article ? [loss(null, 'article-gone')] : []),
    ...quiz.questions.flatMap((question) => [
      ...tableLosses(question),
      ...lost(question, { 'reason-places': 'reason-places-gone' }),
    ]),
  ],
}
