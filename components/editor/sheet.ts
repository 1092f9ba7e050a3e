import type { Sheet, SheetMarking, SheetRow } from '@/lib/question-sheet'
import type { QuestionInput, QuestionSettings, QuestionType, Span } from '@/quiz'

/** Rows that a list shows before any is added: what a form without a script has to do with. */
const USUAL_ROWS = { options: 4, accepted: 3, pairs: 4, spare: 2, entries: 4, rubric: 3 } as const

let made = 0
/** Tells a row that was added by hand from all others. */
export function newKey(): string {
  made += 1
  return `made.${made}`
}

export function blankRow(key: string): SheetRow {
  return { key, id: '', text: '', correct: false, why: '', spans: '' }
}

const nameOf = ({ start, end }: Span) => `${start}-${end}`

type Entry = { readonly id?: string; readonly text: string; readonly why: string; readonly evidence: readonly Span[] }

function rowOf(entry: Entry & { readonly correct?: boolean }, key: string): SheetRow {
  const { id = '', text, why, correct = false } = entry
  return { key, id, text, correct, why, spans: entry.evidence.map(nameOf).join(' ') }
}

function padded<T>(rows: readonly T[], least: number, blank: (key: string) => T): T[] {
  const missing = Math.max(0, least - rows.length)
  return [...rows, ...Array.from({ length: missing }, (_, index) => blank(`blank.${index}`))]
}

/** Every list at least as long as a new question's. */
export function withUsualRows(sheet: Sheet): Sheet {
  const pair = (key: string) => ({ key, prompt: blankRow(key), match: blankRow(key) })
  return {
    ...sheet,
    options: padded(sheet.options, USUAL_ROWS.options, blankRow),
    accepted: padded(sheet.accepted, USUAL_ROWS.accepted, (key) => ({ key, text: '' })),
    pairs: padded(sheet.pairs, USUAL_ROWS.pairs, pair),
    spare: padded(sheet.spare, USUAL_ROWS.spare, blankRow),
    entries: padded(sheet.entries, USUAL_ROWS.entries, blankRow),
    rubric: padded(sheet.rubric, USUAL_ROWS.rubric, (key) => ({ key, points: '1', criterion: '' })),
  }
}

const NOTHING: Omit<Sheet, 'type'> = {
  process: 'retrieve',
  stem: '',
  explanation: '',
  points: '1',
  evidence: [],
  quote: '',
  options: [],
  verdict: '',
  gapBy: 'typing',
  accepted: [],
  pairs: [],
  spare: [],
  entries: [],
  sentence: '',
  model: '',
  rubric: [],
  marking: {
    credit: '',
    offersNotStated: false,
    isName: false,
    isNumber: false,
    tolerance: '',
    units: '',
    ladder: {},
  },
}

function markingOf(settings: QuestionSettings): SheetMarking {
  const { credit = '', offersNotStated = false, isName = false, number, ladder = {} } = settings
  return {
    credit,
    offersNotStated,
    isName,
    isNumber: number !== undefined,
    tolerance: number ? String(number.tolerance) : '',
    units: number ? number.units.join('، ') : '',
    ladder,
  }
}

/** A new question; `evidence` where it is written about a sentence. */
export function blankSheet(type: QuestionType, evidence: readonly Span[] = []): Sheet {
  const names = evidence.map(nameOf)
  const isFound = type === 'select-evidence'
  return withUsualRows({ ...NOTHING, type, evidence: isFound ? [] : names, sentence: isFound ? (names[0] ?? '') : '' })
}

function partOf(input: QuestionInput): Partial<Sheet> {
  const line = (text: string, index: number) => ({ key: `line.${index}`, text })
  switch (input.type) {
    case 'choice':
    case 'multiple-choice':
      return { options: input.options.map((option, index) => rowOf(option, `row.${index}`)) }
    case 'true-false':
      return { verdict: input.answer === null ? '' : String(input.answer) }
    case 'gap': {
      const options = input.options.map((option, index) => rowOf(option, `row.${index}`))
      return { options, gapBy: options.length > 0 ? 'list' : 'typing', accepted: input.accepted.map(line) }
    }
    case 'short-answer':
      return { accepted: input.accepted.map(line) }
    case 'matching': {
      const pairs = input.pairs.map(({ prompt, match }, index) => {
        const key = `row.${index}`
        return { key, prompt: rowOf(prompt, key), match: rowOf(match, key) }
      })
      return { pairs, spare: input.spare.map((entry, index) => rowOf(entry, `row.${index}`)) }
    }
    case 'ordering':
      return { entries: input.entries.map((entry, index) => rowOf(entry, `row.${index}`)) }
    case 'select-evidence':
      return { sentence: input.answer && 'start' in input.answer ? nameOf(input.answer) : '' }
    case 'essay': {
      const rubric = input.rubric.map(({ points, criterion }, index) => ({ points: String(points), criterion, index }))
      return { model: input.model, rubric: rubric.map(({ index, ...rest }) => ({ ...rest, key: `line.${index}` })) }
    }
  }
}

/** A question that stands, as its form holds it. */
export function sheetOf(input: QuestionInput): Sheet {
  const { type, process, stem, explanation, points, settings } = input
  const evidence = input.evidence.flatMap((each) => ('start' in each ? [nameOf(each)] : []))
  const quote = input.evidence.flatMap((each) => ('quote' in each ? [each.quote] : []))[0] ?? ''
  const shared = {
    type,
    process,
    stem,
    explanation,
    points: String(points),
    evidence,
    quote,
    marking: markingOf(settings),
  }
  return withUsualRows({ ...NOTHING, ...shared, ...partOf(input) })
}
