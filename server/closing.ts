import type { Prisma } from '@/prisma/generated/sqlite/client'
import { markAttempt, type Response } from '@/quiz'
import { latestAnswers } from './answers'
import { assignedOf, overSince } from './assigned'
import { database, type Transaction, transaction } from './database'
import { toQuestion } from './questions'
import { keepMissed, missedIn } from './study/cards'

const withQuestions = {
  version: { include: { questions: { orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.AttemptInclude

type Closable = Prisma.AttemptGetPayload<{ include: typeof withQuestions }>

/** What counts for each question: the newest response that came in time. */
export async function responsesOf(tx: Transaction, attemptId: string): Promise<Map<string, Response>> {
  const latest = await latestAnswers(tx, attemptId, { inTime: true })
  return new Map([...latest].map(([questionId, row]) => [questionId, row.response as Response]))
}

/** Closes and marks the attempt once; whoever comes second finds it closed and changes nothing. */
export async function closeAndMark(attempt: Closable, finishedAt: Date): Promise<void> {
  const questions = attempt.version.questions.map(toQuestion)
  await transaction(async (tx) => {
    const closed = await tx.attempt.updateMany({ where: { id: attempt.id, finishedAt: null }, data: { finishedAt } })
    if (closed.count === 0) return
    const { score, outOf, marks } = markAttempt(questions, await responsesOf(tx, attempt.id))
    await tx.attempt.update({ where: { id: attempt.id }, data: { score, outOf } })
    // What was shown after its question has its mark, and its answer has not changed since.
    const shown = await tx.mark.findMany({ where: { attemptId: attempt.id }, select: { questionId: true } })
    const marked = new Set(shown.map(({ questionId }) => questionId))
    await tx.mark.createMany({
      data: [...marks]
        .filter(([questionId]) => !marked.has(questionId))
        .map(([questionId, mark]) => ({ ...mark, attemptId: attempt.id, questionId, revision: 1, source: 'rule' })),
    })
    // Who studies alone meets again what was missed; under an assignment a pupil asks for it (server/study/comeback.ts).
    if (attempt.assignmentId === null) {
      const place = { learnerId: attempt.learnerId, articleId: attempt.version.articleId }
      await keepMissed(tx, place, missedIn(questions, marks), finishedAt)
    }
  })
}

/** Finishes the open attempts of an assignment, or of one learner in it, whose time is over; the others go on. */
export async function closeOverdue(assignmentId: string, learnerId?: string): Promise<void> {
  const now = new Date()
  const db = await database()
  const where = { assignmentId, finishedAt: null, ...(learnerId === undefined ? {} : { learnerId }) }
  const open = await db.attempt.findMany({ where, include: withQuestions })
  for (const attempt of open) {
    const assigned = await assignedOf(db, attempt)
    const over = assigned && overSince(assigned, attempt, now)
    if (over) await closeAndMark(attempt, over)
  }
}
