import { PROCESSES, type QuestionType } from '@/quiz'
import type { ImportedArticle, ImportedQuestion } from '../import'
import { type Note, rowsOf, unpackNote } from '../note'
import { evidenceOf, type Place, refuse, settle, withNote } from '../settle'
import { NOTE_COLUMN } from '../table-words'
import { type Cells, cellsOf, columnsOf, filled, numbersIn, says, typeOf, verdictOf } from './table-columns'

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
