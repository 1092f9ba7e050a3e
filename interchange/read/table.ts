import { PROCESSES, QUESTION_TYPES, type QuestionType } from '@/quiz'
import { foldAnswer } from '@/quiz/fold'
import type { ImportedArticle, ImportedQuestion } from '../import'
import { type Note, rowsOf, unpackNote } from '../note'
import { evidenceOf, type Place, refuse, settle, withNote } from '../settle'
import { NOTE_COLUMN, TABLE_WORDS, type TableWords } from '../table-words'

/** A row's cells by column; a numbered column is a list. */
interface Cells {
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
function columnsOf(head: readonly string[]) {
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

function cellsOf(row: readonly string[], columns: ReturnType<typeof columnsOf>): Cells {
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
function says(cell: string, word: (words: TableWords) => string): boolean {
  if (cell.length > LONGEST_WORD) return false
  const said = foldAnswer(cell)
  return TABLE_WORDS.some((table) => foldedWord(word(table)) === said)
}

/** No word of ours is longer; a cell that is holds a text. */
const LONGEST_WORD = 40

/** Filled cells up to the last one that is. */
function filled(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
}

/** The type that a row says, or that its cells look like. */
function typeOf(cells: Cells): QuestionType | null {
  const said = cells.one('type').trim()
  const type = QUESTION_TYPES.find((each) => each === said || says(said, (table) => table.types[each]))
  if (type || said !== '') return type ?? null
  const options = filled(cells.list('option'))
  const answer = cells.one('answer').trim()
  if (filled(cells.list('pair')).length > 0) return 'matching'
  if (options.length === 0) return verdictOf(answer) === null ? 'short-answer' : 'true-false'
  return numbersIn(answer).length > 1 ? 'multiple-choice' : 'choice'
}

function verdictOf(answer: string): boolean | 'not-stated' | null {
  if (says(answer, (table) => table.true)) return true
  if (says(answer, (table) => table.false)) return false
  return says(answer, (table) => table.notStated) ? 'not-stated' : null
}

/** Numbers of options: 1, ٢, or the letters a spreadsheet has (A, b) and teachers number by (أ، ب). */
function numbersIn(answer: string): number[] {
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

type Fields = Record<string, unknown>

/** The right ones by their numbers, or by their words where one says just that. */
function chosen(cells: Cells): Fields[] {
  const options = filled(cells.list('option'))
  const reasons = cells.list('reason')
  const answer = cells.one('answer')
  const said = options.findIndex((option) => option.trim() !== '' && option.trim() === answer.trim())
  const right = new Set(numbersIn(answer).length > 0 ? numbersIn(answer) : [said + 1])
  return options.map((text, at) => ({ text, why: reasons[at] ?? '', evidence: [], correct: right.has(at + 1) }))
}

function accepted(cells: Cells): string[] {
  return [...filled(cells.list('option')), cells.one('answer')].filter((line) => line.trim() !== '')
}

const entry = (text: string, why = '') => ({ text, why, evidence: [] })

function matching(cells: Cells): Fields {
  const prompts = cells.list('option')
  const rows = filled(cells.list('pair')).map((match, at) => ({ prompt: prompts[at] ?? '', match }))
  return {
    pairs: rows
      .filter(({ prompt }) => prompt !== '')
      .map(({ prompt, match }) => ({ prompt: entry(prompt), match: entry(match) })),
    spare: rows.filter(({ prompt, match }) => prompt === '' && match !== '').map(({ match }) => entry(match)),
  }
}

/** A number in any digits, with either decimal mark. */
function numberIn(cell: string): number {
  const latin = cell.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replace(/[٫,]/, '.')
  return latin.trim() === '' ? Number.NaN : Number(latin)
}

function essay(cells: Cells): Fields {
  const points = cells.list('pair')
  const lines = filled(cells.list('option')).map((criterion, at) => ({
    criterion,
    points: numberIn(points[at] ?? '') || 1,
  }))
  return { model: cells.one('answer'), rubric: lines }
}

function pointedAt(cells: Cells, note: Note | null, article: ImportedArticle | null): Fields {
  const said = cells.one('answer')
  const more = note?.more as { text?: unknown; answer?: { start?: unknown; end?: unknown } } | undefined
  const [start, end] = [Number(more?.answer?.start), Number(more?.answer?.end)]
  const [answer] = said === more?.text ? evidenceOf({ evidence: [{ start, end, text: said }] }, article) : []
  return { answer: answer ?? (said.trim() === '' ? null : { quote: said }) }
}

function partOf(type: QuestionType, cells: Cells, note: Note | null, article: ImportedArticle | null): Fields {
  const reasons = cells.list('reason')
  switch (type) {
    case 'choice':
    case 'multiple-choice':
      return { options: chosen(cells) }
    case 'gap': {
      const isList = cells.one('answer').trim() !== '' && filled(cells.list('option')).length > 1
      return isList ? { options: chosen(cells), accepted: [] } : { options: [], accepted: accepted(cells) }
    }
    case 'short-answer':
      return { accepted: accepted(cells) }
    case 'true-false':
      return { answer: verdictOf(cells.one('answer').trim()) }
    case 'matching':
      return matching(cells)
    case 'ordering':
      return { entries: filled(cells.list('option')).map((text, at) => entry(text, reasons[at])) }
    case 'select-evidence':
      return pointedAt(cells, note, article)
    case 'essay':
      return essay(cells)
  }
}

/** The evidence's own cell, unless the note says of the same words where they stand. */
function evidenceIn(cells: Cells, note: Note | null): { fields: unknown; note: Note | null } {
  const said = cells.one('evidence')
  const isSame = (note?.evidence ?? []).map(({ text }) => text).join('\n') === said
  const quotes = said.split('\n').filter((line) => line.trim() !== '')
  return { fields: quotes.map((quote) => ({ quote })), note: isSame || !note ? note : { ...note, evidence: undefined } }
}

function questionOf(
  row: readonly string[],
  columns: ReturnType<typeof columnsOf>,
  place: Place,
  article: ImportedArticle | null,
): ImportedQuestion {
  const cells = cellsOf(row, columns)
  const type = typeOf(cells)
  const stem = cells.one('question')
  const at = { ...place, name: stem.slice(0, 60) }
  if (!type) return refuse(at, 'unknown-type', cells.one('type'))
  if (stem.trim() === '') return refuse(at, 'no-stem')
  const evidence = evidenceIn(cells, unpackNote(cells.one(NOTE_COLUMN)))
  const process = PROCESSES.find(
    (each) => each === cells.one('process') || says(cells.one('process'), (table) => table.processes[each]),
  )
  const fields = {
    type,
    stem,
    process: process ?? 'retrieve',
    explanation: cells.one('explanation'),
    points: Math.min(20, Math.max(1, Math.round(numberIn(cells.one('points'))) || 1)),
    evidence: evidence.fields,
    settings: {},
    ...partOf(type, cells, evidence.note, article),
  }
  const read = settle(at, fields)
  if ('refusal' in read) return read
  const reasons = (evidence.note?.more as { reasons?: unknown } | undefined)?.reasons
  if (type === 'matching' && Array.isArray(reasons)) {
    const rows = rowsOf(read.input)
    if (rows.length === reasons.length) for (const [index, each] of rows.entries()) each.why = String(reasons[index])
  }
  return { ...read, input: withNote(read.input, evidence.note, article) }
}

/** The questions of a table whose first row is its head; `line` is the row of the sheet. */
export function questionsIn(rows: readonly (readonly string[])[], article: ImportedArticle | null): ImportedQuestion[] {
  const columns = columnsOf(rows[0] ?? [])
  const asked = rows.map((row, at) => ({ row, line: at + 1 })).slice(1)
  const written = asked.filter(({ row }) => row.some((cell) => cell.trim() !== ''))
  return written.map(({ row, line }, at) => questionOf(row, columns, { number: at + 1, line, name: '' }, article))
}
