import { buildQuestions } from '@/engine'
import { keepNewest } from '@/lib/keep-newest'
import { type ArticleText, MOST_QUESTIONS, type Process, type QuestionType } from '@/quiz'

/** How often each value occurs, in the order of first occurrence. */
export function tally<T extends string>(values: readonly T[]): [T, number][] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}

export interface Supply {
  readonly total: number
  readonly types: readonly (readonly [QuestionType, number])[]
  readonly processes: readonly (readonly [Process, number])[]
}

const MOST_REMEMBERED = 200
const supplies = new Map<string, Supply>()

function supplyOf(article: ArticleText): Supply {
  const { questions } = buildQuestions({ ...article, removed: [] }, { count: MOST_QUESTIONS })
  return {
    total: questions.length,
    types: tally(questions.map((question) => question.type)),
    processes: tally(questions.map((question) => question.process)),
  }
}

/** How many questions an article gives, by type and process; remembered, because a text never changes. */
export function questionsIn(article: ArticleText & { readonly id: string }): Supply {
  const known = supplies.get(article.id)
  if (known) return known
  const supply = supplyOf(article)
  keepNewest(supplies, MOST_REMEMBERED, article.id, supply)
  return supply
}
