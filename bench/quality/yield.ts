import type { BuiltQuiz } from '../../engine/index'
import { average, type Figure, share, tally } from './figure'

type Quiz = Pick<BuiltQuiz, 'text' | 'paragraphs' | 'questions'>

export function wordsOf(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0
}

function enough(quizzes: readonly Quiz[], least: number, from: number, below: number): Figure {
  const fitting = quizzes.filter(({ text }) => wordsOf(text) >= from && wordsOf(text) < below)
  return share(fitting.filter(({ questions }) => questions.length >= least).length, fitting.length)
}

export function yieldFigures(quizzes: readonly Quiz[]): Record<string, Figure> {
  return {
    articles: { value: quizzes.length, kind: 'number' },
    'ready questions': { value: quizzes.reduce((sum, { questions }) => sum + questions.length, 0), kind: 'number' },
    'ready an article': average(quizzes.map(({ questions }) => questions.length)),
    'articles with at least 1': enough(quizzes, 1, 0, Number.POSITIVE_INFINITY),
    '300 words and more: at least 8': enough(quizzes, 8, 300, Number.POSITIVE_INFINITY),
    '120 to 299 words: at least 4': enough(quizzes, 4, 120, 300),
  }
}

function touches(quiz: Quiz, start: number, end: number): boolean {
  return quiz.questions.some(({ evidence }) => evidence.some((span) => span.start < end && start < span.end))
}

/** Share of the paragraphs of at least 15 words that some question has its evidence in; null where there are none. */
export function coverage(quiz: Quiz): number | null {
  const long = quiz.paragraphs.filter(
    ({ start, end, role }) =>
      (role === 'paragraph' || role === 'list-item') && wordsOf(quiz.text.slice(start, end)) >= 15,
  )
  if (long.length === 0) return null
  return long.filter(({ start, end }) => touches(quiz, start, end)).length / long.length
}

export function coverageFigures(quizzes: readonly Quiz[]): Record<string, Figure> {
  const covered = quizzes.flatMap((quiz) => coverage(quiz) ?? [])
  const last = quizzes.filter((quiz) => touches(quiz, Math.floor((2 * quiz.text.length) / 3), quiz.text.length))
  return {
    'paragraphs of 15 words, mean': { ...average(covered), kind: 'share' },
    'articles with 60 % of them': share(covered.filter((part) => part >= 0.6).length, covered.length),
    'articles with the last third': share(last.length, quizzes.length),
  }
}

export function mixFigures(quizzes: readonly Quiz[]): Record<string, Record<string, Figure>> {
  const questions = quizzes.flatMap((quiz) => quiz.questions)
  const beyond = questions.filter(({ process }) => process !== 'retrieve').length
  return {
    constructions: tally(questions.map(({ construction }) => construction)),
    processes: {
      ...tally(questions.map(({ process }) => process)),
      'beyond retrieve': share(beyond, questions.length),
    },
    types: tally(questions.map(({ type }) => type)),
    'true-false keys': tally(
      questions.flatMap((question) => (question.type === 'true-false' ? [String(question.answer)] : [])),
    ),
  }
}
