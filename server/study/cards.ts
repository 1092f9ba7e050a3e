import type { Prisma } from '@/prisma/generated/sqlite/client'
import type { Question } from '@/quiz'
import { fingerprint } from '@/quiz/draft/draft-question'
import { type Memory, type Rating, ratingOf, remember } from '@/quiz/study/memory'
import { wordAskedBy } from '@/quiz/study/word'
import type { Transaction } from '../database'
import { type QuestionRow, toQuestion } from '../questions'

/** As much of a mark as says whether something was missed. */
interface Judged {
  readonly verdict: string
}

interface Missed {
  readonly question: Question
  readonly rating: Rating
}

/** Wrong or partly, and of a type that needs nobody to mark it; what was left blank was not misread. */
export function missedIn(questions: readonly Question[], marks: ReadonlyMap<string, Judged>): Missed[] {
  return questions.flatMap((question) => {
    const verdict = marks.get(question.id)?.verdict
    if (question.type === 'essay' || (verdict !== 'wrong' && verdict !== 'partly')) return []
    const rating = ratingOf(verdict)
    return rating === null ? [] : [{ question, rating }]
  })
}

type CardRow = Prisma.ReviewCardGetPayload<object>

/** The columns of a card that are FSRS's. */
export function memoryOf(card: CardRow): Memory {
  const { due, state, stability, difficulty, scheduledDays, learningSteps, reps, lapses, lastReview } = card
  return { due, state, stability, difficulty, scheduledDays, learningSteps, reps, lapses, lastReview }
}

/** The learner's cards on an article by what they ask, so that another quiz with the same question adds no second. */
async function cardsOn(tx: Transaction, learnerId: string, articleId: string): Promise<Map<string, CardRow>> {
  const where = { learnerId, question: { version: { articleId } } }
  const rows = await tx.reviewCard.findMany({ where, include: { question: true } })
  return new Map(rows.map(({ question, ...card }) => [fingerprint(toQuestion(question)), card]))
}

async function keepWord(tx: Transaction, learnerId: string, articleId: string, question: Question): Promise<void> {
  const asked = wordAskedBy(question)
  if (!asked) return
  const { word, wordKey, gloss, sentence } = asked
  const place = { word, gloss, articleId, start: sentence.start, end: sentence.end }
  const where = { learnerId_wordKey: { learnerId, wordKey } }
  const known = await tx.missedWord.findUnique({ where, select: { id: true } })
  // Missed again: whatever it was marked as, it is not known.
  if (known) await tx.missedWord.update({ where: { id: known.id }, data: { ...place, knownAt: null } })
  else await tx.missedWord.create({ data: { ...place, learnerId, wordKey } })
}

interface Place {
  readonly learnerId: string
  readonly articleId: string
}

/**
 * Makes a card of each missed question, in the caller's transaction; one that is there already is remembered as missed
 * once more, where `again` says so. The learner's row is the lock: two attempts that end together wait for each other.
 * Gives how many there are.
 */
export async function keepMissed(
  tx: Transaction,
  { learnerId, articleId }: Place,
  missed: readonly Missed[],
  now: Date,
  again = true,
): Promise<number> {
  if (missed.length === 0) return 0
  await tx.learner.update({ where: { id: learnerId }, data: { id: learnerId } })
  const known = await cardsOn(tx, learnerId, articleId)
  for (const { question, rating } of missed) {
    const card = known.get(fingerprint(question))
    if (card) {
      const memory = again ? remember(memoryOf(card), rating, now) : {}
      await tx.reviewCard.update({ where: { id: card.id }, data: { ...memory, retiredAt: null } })
    } else {
      await tx.reviewCard.create({ data: { ...remember(null, rating, now), learnerId, questionId: question.id } })
    }
    await keepWord(tx, learnerId, articleId, question)
  }
  return missed.length
}

interface Finished extends Place {
  readonly questions: readonly QuestionRow[]
}

/** How many of an attempt's missed questions have a card. */
export async function cardsOfMissed(
  tx: Transaction,
  { questions, learnerId, articleId }: Finished,
  marks: ReadonlyMap<string, Judged>,
): Promise<{ missed: number; kept: number }> {
  const missed = missedIn(questions.map(toQuestion), marks)
  const known = missed.length > 0 ? await cardsOn(tx, learnerId, articleId) : new Map<string, CardRow>()
  const kept = missed.filter(({ question }) => known.get(fingerprint(question))?.retiredAt === null).length
  return { missed: missed.length, kept }
}
