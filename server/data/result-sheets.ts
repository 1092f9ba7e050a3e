import { tableWordsFor } from '@/interchange/table-words'
import { csvOf } from '@/interchange/write/csv'
import { workbook } from '@/interchange/write/xlsx'
import { Failure } from '@/lib/failure'
import { responseWords } from '@/lib/response-words'
import { isBlank, isLateAttempt, type Question, type Span } from '@/quiz'
import { ownAssignment } from '../class-results/first-attempts'
import { type ResultRow, type ResultTable, resultTable } from '../class-results/rows'
import type { ExportedFile } from '../exchange/export'
import type { Viewer } from '../session'

export const RESULT_FORMATS = ['csv', 'xlsx'] as const

export type Cell = string | number

/** What the heads and cells of a table of results say, in the reader's language. */
export interface ResultWords {
  readonly answers: string
  readonly questions: string
  readonly yes: string
  /** Before the number of somebody whose name is hidden. */
  readonly nobody: string
  readonly columns: Readonly<Record<ResultColumn, string>>
  readonly verdicts: Readonly<Record<string, string>>
}

export const RESULT_COLUMNS = [
  'student',
  'number',
  'question',
  'type',
  'answer',
  'verdict',
  'points',
  'outOf',
  'started',
  'finished',
  'minutes',
  'late',
  'override',
  'answered',
  'facility',
] as const
export type ResultColumn = (typeof RESULT_COLUMNS)[number]

const ANSWER_COLUMNS = [
  ...(['student', 'number', 'question', 'answer', 'verdict', 'points', 'outOf'] as const),
  ...(['started', 'finished', 'minutes', 'late', 'override'] as const),
] satisfies ResultColumn[]
const QUESTION_COLUMNS = [
  'number',
  'question',
  'type',
  'answered',
  'points',
  'outOf',
  'facility',
] satisfies ResultColumn[]

/** «2026-11-27 09:05»: what every spreadsheet reads as a moment, in UTC. */
const momentOf = (iso: string | null) => iso?.slice(0, 16).replace('T', ' ') ?? ''

const minutesOf = ({ startedAt, finishedAt }: ResultRow): Cell =>
  finishedAt ? Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 6000) / 10 : ''

const round = (value: number) => Math.round(value * 1000) / 1000

interface Sum {
  answered: number
  points: number
  outOf: number
}

type Assignment = Awaited<ReturnType<typeof ownAssignment>>

/** The rows of one student, a question each; what they come to is added to the sums of the questions. */
function rowsOf(
  row: ResultRow,
  table: ResultTable,
  assignment: Assignment,
  words: ResultWords,
  sums: readonly Sum[],
): Cell[][] {
  const { article, questions } = table
  const said = tableWordsFor(article.language)
  const quote = ({ start, end }: Span) => article.text.slice(start, end)
  const answerWords = { yes: said.true, no: said.false, notStated: said.notStated, quote }
  const name = row.person.name ?? `${words.nobody} ${row.person.number}`
  const times = { startedAt: new Date(row.startedAt), finishedAt: row.finishedAt ? new Date(row.finishedAt) : null }
  const end = [
    ...[momentOf(row.startedAt), momentOf(row.finishedAt), minutesOf(row)],
    isLateAttempt(assignment, times) ? words.yes : '',
  ]
  return row.answers.map((answer, at) => {
    const [question, sum] = [questions[at] as Question, sums[at] as Sum]
    if (!isBlank(answer.response)) sum.answered += 1
    sum.points += answer.points
    sum.outOf += answer.outOf
    const text = responseWords(answer.response, question.options, answerWords)
    const mark = [words.verdicts[answer.verdict] ?? '', round(answer.points), round(answer.outOf)]
    return [name, at + 1, question.stem, text, ...mark, ...end, answer.source === 'teacher' ? words.yes : '']
  })
}

export interface ResultSheets {
  readonly title: string
  readonly answers: readonly (readonly Cell[])[]
  readonly questions: readonly (readonly Cell[])[]
}

/** The results of an assignment as two tables: student by question, and by question. Throws `sign-in` or `not-found`. */
export async function resultSheets(viewer: Viewer, id: string, words: ResultWords): Promise<ResultSheets> {
  const assignment = await ownAssignment(viewer, id)
  const table = await resultTable(viewer, id)
  const sums = table.questions.map((): Sum => ({ answered: 0, points: 0, outOf: 0 }))
  const head = (columns: readonly ResultColumn[]) => columns.map((column) => words.columns[column])
  const answers: Cell[][] = [head(ANSWER_COLUMNS)]
  for await (const row of table.rows) answers.push(...rowsOf(row, table, assignment, words, sums))
  const types = tableWordsFor(table.article.language).types
  const questions = table.questions.map((question, at): Cell[] => {
    const { answered, points, outOf } = sums[at] as Sum
    const facility = outOf > 0 ? round(points / outOf) : ''
    return [at + 1, question.stem, types[question.type], answered, round(points), round(outOf), facility]
  })
  return { title: table.head.title, answers, questions: [head(QUESTION_COLUMNS), ...questions] }
}

/** A number is no formula, whatever its sign; text is neutralised where it looks like one. */
export const resultCsv = ({ answers }: ResultSheets): string => csvOf(answers.map((row) => row.map(String)))

/** The results as a file to open in a spreadsheet. Throws `sign-in` or `not-found`, for an unknown format too. */
export async function resultFile(
  viewer: Viewer,
  id: string,
  format: string,
  reader: { readonly words: ResultWords; readonly direction: 'rtl' | 'ltr' },
): Promise<ExportedFile> {
  const known = RESULT_FORMATS.find((each) => each === format)
  if (!known) throw new Failure('not-found')
  const sheets = await resultSheets(viewer, id, reader.words)
  const name = `${sheets.title}.${known}`
  if (known === 'csv') {
    return { name, mediaType: 'text/csv; charset=utf-8', content: new TextEncoder().encode(resultCsv(sheets)) }
  }
  const list = [
    { name: reader.words.answers, rows: sheets.answers },
    { name: reader.words.questions, rows: sheets.questions },
  ]
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  return { name, mediaType, content: (await workbook(list, reader.direction)) as Uint8Array<ArrayBuffer> }
}
