import type { Prisma } from '@/prisma/generated/sqlite/client'
import { fromEngine, type Question, questionSchema } from '@/quiz'
import { anotherWay } from '@/quiz/study/another-way'
import { toArticleText } from '../articles'
import { toQuestion } from '../questions'
import { proposalsFor } from '../review/candidates'

/** What a card needs to be asked. */
export const askable = {
  question: { include: { version: { include: { article: true } } } },
  logs: { orderBy: { reviewedAt: 'asc' } },
} as const satisfies Prisma.ReviewCardInclude

export type AskableCard = Prisma.ReviewCardGetPayload<{ include: typeof askable }>

/** Decides which question comes and the order of its options: another one at each meeting, the same at each reading. */
export const seedOf = ({ id, reps }: Pick<AskableCard, 'id' | 'reps'>) => `${id}/${reps}`

/** Good enough to be asked without a teacher's eye. */
const LOWEST_RANK = 1

/** The question by which a card is asked this time. The article's text never changes, so neither does what is found. */
export function askedBy(card: AskableCard): Question {
  const missed = toQuestion(card.question)
  const { article } = card.question.version
  const proposals = proposalsFor({ id: article.id, ...toArticleText(article) })
  const candidates = proposals.filter(({ rank }) => rank <= LOWEST_RANK).map(({ question }) => fromEngine(question))
  const asked = card.logs.map(({ question }) => questionSchema.parse(question))
  return anotherWay(missed, candidates, asked, seedOf(card))
}
