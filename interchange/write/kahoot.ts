import { fromQuestion, type Question } from '@/quiz'
import type { ExchangeQuiz, ExchangeWords, Loss, LossKey, WriteOptions, Writer } from '../exchange-quiz'
import { isPlainVerdict, loss, lost, verdictOptions } from './common'
import { workbook } from './xlsx'

// Kahoot's spreadsheet template: seven rows of its own, a head in the eighth, then a row a question, from column B on.

const MOST_IN_STEM = 120
const MOST_IN_OPTION = 75
const MOST_OPTIONS = 4
/** Seconds; one of those that Kahoot takes. Reading an article's question takes longer than a game's. */
const SECONDS = '60'
const ROWS_BEFORE = 7

const HEAD = [
  '',
  'Question - max 120 characters',
  ...[1, 2, 3, 4].map((number) => `Answer ${number} - max 75 characters`),
  'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
  'Correct answer(s) - choose at least one',
]

type Option = { readonly text: string; readonly correct: boolean }

/** What Kahoot can ask of a question: options to choose from. Null where there are none. */
function optionsOf(question: Question, words: ExchangeWords): readonly Option[] | null {
  if (question.type === 'true-false') {
    const [yes, no, unstated] = verdictOptions(question, words)
    return [yes, no, ...(isPlainVerdict(question) ? [] : [unstated])].filter((option) => option !== undefined)
  }
  const input = fromQuestion(question)
  const isChosen = input.type === 'choice' || input.type === 'multiple-choice' || input.type === 'gap'
  return isChosen && input.options.length > 0 ? input.options : null
}

/** Why a question cannot be in the file; null where it can. */
function obstacle(question: Question, options: readonly Option[] | null): Loss | null {
  const key = (found: LossKey, most: number | '' = '') => loss(question, found, most)
  if (!options) return key('left-out')
  if (options.length > MOST_OPTIONS) return key('too-many-options', MOST_OPTIONS)
  if (question.stem.length > MOST_IN_STEM) return key('stem-too-long', MOST_IN_STEM)
  return options.some(({ text }) => text.length > MOST_IN_OPTION) ? key('option-too-long', MOST_IN_OPTION) : null
}

async function write(quiz: ExchangeQuiz, { words }: WriteOptions): Promise<Uint8Array> {
  const fitting = quiz.questions.flatMap((question) => {
    const options = optionsOf(question, words)
    return options && !obstacle(question, options) ? [{ question, options }] : []
  })
  const rows = fitting.map(({ question, options }, at) => {
    const texts = Array.from({ length: MOST_OPTIONS }, (_, index) => options[index]?.text ?? '')
    const right = options.flatMap(({ correct }, index) => (correct ? [String(index + 1)] : []))
    return [String(at + 1), question.stem, ...texts, SECONDS, right.join(',')]
  })
  const before = Array.from({ length: ROWS_BEFORE }, (_, at) => (at === 1 ? ['', quiz.title] : ['']))
  return workbook([{ name: 'Sheet1', rows: [...before, HEAD, ...rows] }], 'ltr')
}

function lossesOf(question: Question, words: ExchangeWords): Loss[] {
  const found = obstacle(question, optionsOf(question, words))
  if (found) return [found]
  return [
    ...(question.type === 'gap' || (question.type === 'true-false' && !isPlainVerdict(question))
      ? [loss(question, 'becomes-choice')]
      : []),
    ...lost(question, {
      evidence: 'evidence-gone',
      reasons: 'reasons-gone',
      explanation: 'explanation-gone',
      points: 'points-gone',
      process: 'process-gone',
      settings: 'settings-gone',
    }),
  ]
}

/** Whether a verdict is right depends on no word. */
const NO_WORDS: ExchangeWords = {
  ...{ true: '', false: '', notStated: '', article: '', question: '', answers: '', answer: '' },
  ...{ evidence: '', explanation: '', rubric: '', model: '' },
}

export const kahoot: Writer = {
  id: 'kahoot',
  extension: 'kahoot.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  write,
  losses: (quiz) => [
    ...(quiz.article ? [loss(null, 'article-gone')] : []),
    ...quiz.questions.flatMap((question) => lossesOf(question, NO_WORDS)),
  ],
}
