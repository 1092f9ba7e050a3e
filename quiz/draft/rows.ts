import type { Span } from '../article'
import type { Option } from '../question'
import { findQuote, isIn } from './find-quote'
import type { Named } from './option-ids'
import type { EntryInput, EvidenceInput, OptionInput, QuestionProblem, QuestionProblemKey } from './question-input'

/** Notes one problem; the parts of `toQuestion` share one. */
export type Complain = (field: string, key: QuestionProblemKey) => void

/** A row with where it stood, for problems to name. */
interface Row<T> {
  readonly field: string
  readonly row: T
}

export function collector(): { readonly problems: QuestionProblem[]; readonly complain: Complain } {
  const problems: QuestionProblem[] = []
  return { problems, complain: (field, key) => void problems.push({ field, key }) }
}

/** Letters that differ only in case or spacing make no second option; vowel signs do, as grammar is asked about too. */
function sameText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0640\u200b-\u200f]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

function complainOfRepeats(texts: readonly Row<string>[], complain: Complain): void {
  const seen = new Set<string>()
  for (const { field, row } of texts) {
    if (seen.has(sameText(row))) complain(field, 'duplicate')
    seen.add(sameText(row))
  }
}

/** Typed lines without the blank ones. */
export function filledLines(field: string, lines: readonly string[], complain: Complain): string[] {
  const filled = lines.map((row, index) => ({ field: `${field}.${index}`, row })).filter(({ row }) => row !== '')
  complainOfRepeats(filled, complain)
  return filled.map(({ row }) => row)
}

/** Rows without the blank ones; what is marked right or explained has to say something, and nothing twice. */
export function filledRows<T extends EntryInput>(field: string, rows: readonly T[], complain: Complain): T[] {
  const isUsed = (row: T) => row.text !== '' || row.why !== '' || ('correct' in row && row.correct === true)
  const filled = rows.map((row, index) => ({ field: `${field}.${index}.text`, row })).filter(({ row }) => isUsed(row))
  for (const { field: place, row } of filled) if (row.text === '') complain(place, 'empty')
  const written = filled.filter(({ row }) => row.text !== '')
  complainOfRepeats(
    written.map(({ field: place, row }) => ({ field: place, row: row.text })),
    complain,
  )
  return filled.map(({ row }) => row)
}

/** Options to choose from, checked for how many are right. */
export function filledOptions(rows: readonly OptionInput[], most: number, complain: Complain): OptionInput[] {
  const options = filledRows('options', rows, complain)
  const right = options.filter(({ correct }) => correct).length
  if (options.length < 2) complain('options', 'few-options')
  else if (right === 0) complain('options', 'no-right-option')
  else if (right > most) complain('options', 'one-right-option')
  return options
}

/** The stretch that is meant, or null with a problem noted. */
export function placeOf(evidence: EvidenceInput, field: string, text: string, complain: Complain): Span | null {
  const span = 'quote' in evidence ? findQuote(text, evidence.quote) : evidence
  if (span && isIn(text, span)) return { start: span.start, end: span.end }
  complain(field, 'not-in-article')
  return null
}

/** The evidence of the whole question, each stretch once. */
export function placesOf(list: readonly EvidenceInput[], text: string, complain: Complain): Span[] {
  const spans = list.flatMap((evidence, index) => {
    if ('quote' in evidence && evidence.quote === '') return []
    return placeOf(evidence, `evidence.${index}`, text, complain) ?? []
  })
  const isFirst = (span: Span, index: number) =>
    spans.findIndex(({ start, end }) => start === span.start && end === span.end) === index
  return spans.filter(isFirst)
}

/** An entry as it is stored. Evidence of an option that the article does not have is dropped: nobody can see it to mend it. */
export function toOption(entry: Named<EntryInput>, correct: boolean, text: string, side?: Option['side']): Option {
  const evidence = entry.evidence.filter((span) => isIn(text, span)).map(({ start, end }) => ({ start, end }))
  const option = { id: entry.id, text: entry.text, correct, why: entry.why, evidence }
  return side ? { ...option, side } : option
}
