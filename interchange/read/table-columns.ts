import { QUESTION_TYPES, type QuestionType } from '@/quiz'
import { foldAnswer } from '@/quiz/fold'
import { NOTE_COLUMN, TABLE_WORDS, type TableWords } from '../table-words'

/** A row's cells by column; a numbered column is a list. */
export interface Cells {
  readonly one: (name: Head) => string
  readonly list: (name: (typeof LISTS)[number]) => string[]
}

const HEADS = ['type', 'question', 'answer', 'explanation', 'evidence', 'points', 'process'] as const
const LISTS = ['option', 'pair', 'reason'] as const
type Head = (typeof HEADS)[number] | typeof NOTE_COLUMN

const folded = (name: (typeof HEADS)[number] | (typeof LISTS)[number]) =>
  TABLE_WORDS.map((table) => foldAnswer(table[name]))
const SAID = new Map<string, Head>([
  [NOTE_COLUMN, NOTE_COLUMN],
  ...HEADS.flatMap((name) => folded(name).map((word) => [word, name] as const)),
])
const SAID_BEFORE_NUMBER = new Map(LISTS.flatMap((name) => folded(name).map((word) => [word, name] as const)))

/** Where each column stands, by what its head says in either language; a number may stand in any digits. */
export function columnsOf(head: readonly string[]) {
  const one = new Map<Head, number>()
  const lists = { option: [] as number[], pair: [] as number[], reason: [] as number[] }
  for (const [at, cell] of head.entries()) {
    const said = foldAnswer(cell)
    const name = SAID.get(said)
    const list = SAID_BEFORE_NUMBER.get(said.replace(/\s*\d+$/, ''))
    if (name && !one.has(name)) one.set(name, at)
    else if (list) lists[list].push(at)
  }
  return { one, lists }
}

/** Whether this is the head of a table of questions. */
export function isTableHead(head: readonly string[]): boolean {
  const { one, lists } = columnsOf(head)
  return one.has('question') && (one.has('answer') || lists.option.length > 0)
}

export function cellsOf(row: readonly string[], columns: ReturnType<typeof columnsOf>): Cells {
  return {
    one: (name) => row[columns.one.get(name) ?? -1] ?? '',
    list: (name) => columns.lists[name].map((index) => row[index] ?? ''),
  }
}

const FOLDED_WORDS = new Map<string, string>()
function foldedWord(word: string): string {
  const known = FOLDED_WORDS.get(word) ?? foldAnswer(word)
  FOLDED_WORDS.set(word, known)
  return known
}

/** Whether a cell says this word in either language. Only our own words are remembered. */
export function says(cell: string, word: (words: TableWords) => string): boolean {
  if (cell.length > LONGEST_WORD) return false
  const said = foldAnswer(cell)
  return TABLE_WORDS.some((table) => foldedWord(word(table)) === said)
}

/** No word of ours is longer; a cell that is holds a text. */
const LONGEST_WORD = 40

/** Filled cells up to the last one that is. */
export function filled(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}

/** The type that a row says, or that its cells look like. */
export function typeOf(cells: Cells): QuestionType | null {
  const said = cells.one('type').trim()
  const type = QUESTION_TYPES.find((each) => each === said || says(said, (table) => table.types[each]))
  if (type || said !== '') return type ?? null
  const options = filled(cells.list('option'))
  const answer = cells.one('answer').trim()
  if (filled(cells.list('pair')).length > 0) return 'matching'
  if (options.length === 0) return verdictOf(answer) === null ? 'short-answer' : 'true-false'
  return numbersIn(answer).length > 1 ? 'multiple-choice' : 'choice'
}

export function verdictOf(answer: string): boolean | 'not-stated' | null {
  if (says(answer, (table) => table.true)) return true
  if (says(answer, (table) => table.false)) return false
  return says(answer, (table) => table.notStated) ? 'not-stated' : null
}

/** Numbers of options: 1, ٢, or the letters a spreadsheet has (A, b) and teachers number by (أ، ب). */
export function numbersIn(answer: string): number[] {
  const parts = foldAnswer(answer.replace(/[,;،؛/+&\n]/g, ' '))
    .split(' ')
    .filter(Boolean)
  const numbers = parts.map((part) => {
    if (/^\d{1,2}$/.test(part)) return Number(part)
    const at = Math.max('abcdefghijkl'.indexOf(part), ['ا', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح'].indexOf(part))
    return part.length === 1 ? at + 1 : 0
  })
  return numbers.every((number) => number > 0) ? numbers : []
}
