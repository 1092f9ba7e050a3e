import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import {
  type ArticleText,
  isBlank,
  type Mark,
  markResponse,
  parseResponse,
  type Question,
  type QuestionResult,
  questionSchema,
  type Response,
  toQuestionResult,
} from '@/quiz'
import { ratingOf, remember } from '@/quiz/study/memory'
import { idFrom } from '../address'
import { toArticleText } from '../articles'
import { database, transaction } from '../database'
import { spend } from '../limits'
import type { Viewer } from '../session'
import { type AskableCard, askable, askedBy } from './asking'
import { memoryOf } from './cards'
import { calendarOf, settingsOf } from './settings'

/** What a learner posts for one card. */
export interface ReviewAnswer {
  readonly cardId: string
  /** The meeting and the question that the form was made for. */
  readonly meeting: number
  readonly questionId: string
  /** Still unread. */
  readonly response: unknown
  /** "I do not know": shown without an answer. */
  readonly givesUp: boolean
  readonly isEasy: boolean
}

function readAnswer(question: Question, answer: ReviewAnswer): Response {
  if (answer.givesUp) return null
  const parsed = question.id === answer.questionId ? parseResponse(question, answer.response) : null
  if (!parsed) throw new Failure('wrong-response')
  if (isBlank(parsed.response)) throw new Failure('answer-first')
  return parsed.response
}

/** What the meeting was answered with first, where it was answered already. */
function lastLog(card: AskableCard): string {
  const log = card.logs.at(-1)
  if (!log) throw new Failure('not-found')
  return log.id
}

const cardOf = async (viewer: Viewer, cardId: string): Promise<AskableCard> => {
  const where = { id: idFrom(cardId), learnerId: viewer?.learnerId ?? '' }
  const card = await (await database()).reviewCard.findUnique({ where, include: askable })
  if (!card) throw new Failure('not-found')
  return card
}

/**
 * Marks the answer to a due card, moves the card on and logs the meeting whole. The same form again, or a later one for
 * the same meeting, changes nothing and leads to what stands. Gives the id of the log. Throws `not-found` (also where
 * the card is not due), `answer-first`, `wrong-response` or `too-many`.
 */
export async function answerCard(viewer: Viewer, answer: ReviewAnswer, now: Date): Promise<string> {
  const card = await cardOf(viewer, answer.cardId)
  await spend('save', card.learnerId)
  if (card.reps !== answer.meeting) return lastLog(card)
  const { today, dayOf } = calendarOf(await settingsOf(viewer), now)
  if (card.retiredAt || dayOf(card.due) > today) throw new Failure('not-found')
  const question = askedBy(card)
  const response = readAnswer(question, answer)
  const { verdict } = markResponse(question, response)
  const rating = ratingOf(verdict, answer.isEasy)
  if (rating === null) throw new Error(`card ${card.id} asks what only a person can mark`)
  const logId = await transaction(async (tx) => {
    // The meeting in the condition is what makes it count once, however often it is posted.
    const where = { id: card.id, reps: answer.meeting, retiredAt: null }
    const moved = await tx.reviewCard.updateMany({ where, data: remember(memoryOf(card), rating, now) })
    if (moved.count === 0) return null
    const row = {
      cardId: card.id,
      question: question as unknown as Prisma.InputJsonValue,
      response: (response ?? undefined) as Prisma.InputJsonValue | undefined,
      verdict,
      rating,
      reviewedAt: now,
    }
    return (await tx.reviewLog.create({ data: row, select: { id: true } })).id
  })
  return logId ?? lastLog(await cardOf(viewer, answer.cardId))
}

/** What is right, right after the answer. */
export interface ReviewFeedback {
  readonly result: QuestionResult
  readonly article: ArticleText & { readonly id: string }
  /** When this fact comes back; null where it was put aside. */
  readonly due: string | null
}

/** One meeting of the viewer's with a card, with key, proof and explanation. Throws `not-found`. */
export async function reviewFeedback(viewer: Viewer, logId: string): Promise<ReviewFeedback> {
  const log = await (await database()).reviewLog.findFirst({
    where: { id: idFrom(logId), card: { learnerId: viewer?.learnerId ?? '' } },
    include: { card: { include: { question: { include: { version: { include: { article: true } } } } } } },
  })
  if (!log) throw new Failure('not-found')
  const question = questionSchema.parse(log.question)
  const response = log.response as Response
  // Marked by the rule of its day: the verdict stays, whatever the rules are now.
  const mark: Mark = { ...markResponse(question, response), verdict: log.verdict as Mark['verdict'] }
  const row = log.card.question.version.article
  return {
    result: toQuestionResult(question, response, mark),
    article: { id: row.id, ...toArticleText(row) },
    due: log.card.retiredAt ? null : log.card.due.toISOString(),
  }
}
