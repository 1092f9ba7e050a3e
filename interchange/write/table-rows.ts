import { fromQuestion, type Question, type QuestionInput } from '@/quiz'
import type { ExchangeQuiz, Loss } from '../exchange-quiz'
import { noteOf, packNote } from '../note'
import { NOTE_COLUMN, type TableWords } from '../table-words'
import { lost } from './common'

/** A question in the columns of a table; `pairs` and `reasons` go with the option of the same number. */
interface Row {
  readonly options: readonly string[]
  readonly pairs: readonly string[]
  readonly reasons: readonly string[]
  readonly answer: string
  readonly more?: unknown
}

const NOTHING = { options: [], pairs: [], reasons: [], answer: '' } as const

type InputOf<T extends QuestionInput['type']> = Extract<QuestionInput, { type: T }>

const textsOf = (rows: readonly { readonly text: string }[]) => rows.map(({ text }) => text)
const whysOf = (rows: readonly { readonly why: string }[]) => rows.map(({ why }) => why)

function chosen({ options }: InputOf<'choice' | 'multiple-choice' | 'gap'>): Row {
  const right = options.flatMap(({ correct }, at) => (correct ? [String(at + 1)] : []))
  return { ...NOTHING, options: textsOf(options), reasons: whysOf(options), answer: right.join(', ') }
}

function matching({ pairs, spare }: InputOf<'matching'>): Row {
  const prompts = pairs.map(({ prompt }) => prompt)
  const matches = [...pairs.map(({ match }) => match), ...spare]
  const reasons = [...whysOf(prompts), ...whysOf(matches)]
  const more = reasons.some((why) => why !== '') ? { reasons } : undefined
  return { ...NOTHING, options: textsOf(prompts), pairs: textsOf(matches), more }
}

function rowOf(question: Question, input: QuestionInput, quiz: ExchangeQuiz, words: TableWords): Row {
  switch (input.type) {
    case 'choice':
    case 'multiple-choice':
      return chosen(input)
    case 'gap':
      return input.options.length > 0 ? chosen(input) : { ...NOTHING, options: input.accepted }
    case 'short-answer':
      return { ...NOTHING, options: input.accepted }
    case 'true-false': {
      const answer = input.answer === 'not-stated' ? words.notStated : input.answer ? words.true : words.false
      return { ...NOTHING, answer }
    }
    case 'matching':
      return matching(input)
    case 'ordering':
      return { ...NOTHING, options: textsOf(input.entries), reasons: whysOf(input.entries) }
    case 'select-evidence': {
      const span = question.type === 'select-evidence' ? question.answer : { start: 0, end: 0 }
      const text = quiz.article?.text.slice(span.start, span.end) ?? ''
      return { ...NOTHING, answer: text, more: { answer: span, text } }
    }
    case 'essay': {
      const options = input.rubric.map(({ criterion }) => criterion)
      return { ...NOTHING, options, pairs: input.rubric.map(({ points }) => String(points)), answer: input.model }
    }
  }
}

const numbered = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name} ${at + 1}`)
const padded = (cells: readonly string[], count: number) => [...cells, ...Array<string>(count - cells.length).fill('')]

/** Options that a table shows even where no question has so many. */
const USUAL_OPTIONS = 4

/** The table of a quiz: a head, then a row a question. What has no column stands in the last, which only Fahm reads. */
export function tableOf(quiz: ExchangeQuiz, words: TableWords): string[][] {
  const inputs = quiz.questions.map((question) => ({ question, input: fromQuestion(question) }))
  const rows = inputs.map(({ question, input }) => rowOf(question, input, quiz, words))
  const most = (list: (row: Row) => readonly string[]) => Math.max(0, ...rows.map((row) => list(row).length))
  const [pairs, reasons] = [most((row) => row.pairs), most((row) => (row.reasons.some(Boolean) ? row.reasons : []))]
  const options = Math.max(
    USUAL_OPTIONS,
    most((row) => row.options),
    pairs,
    reasons,
  )
  const head = [
    ...[words.type, words.question, ...numbered(words.option, options), ...numbered(words.pair, pairs)],
    ...[words.answer, words.explanation, words.evidence, ...numbered(words.reason, reasons)],
    ...[words.points, words.process, NOTE_COLUMN],
  ]
  const body = inputs.map(({ question, input }, at) => {
    const row = rows[at] ?? NOTHING
    const {
      points: _points,
      process: _process,
      ...note
    } = noteOf(question, input, 'more' in row ? row.more : undefined)
    const evidence = input.evidence.length > 0 ? question.evidence.map(({ text }) => text).join('\n') : ''
    return [
      ...[words.types[input.type], input.stem, ...padded(row.options, options), ...padded(row.pairs, pairs)],
      ...[row.answer, input.explanation, evidence, ...padded(row.reasons.slice(0, reasons), reasons)],
      ...[String(input.points), words.processes[input.process], packNote(note)],
    ]
  })
  return [head, ...body]
}

/** What stands in the last column alone. */
export function tableLosses(question: Question): Loss[] {
  const reasons = question.type === 'matching' ? lost(question, { reasons: 'reasons-hidden' }) : []
  return [...reasons, ...lost(question, { settings: 'settings-hidden' })]
}
