import type { Prisma } from '@/prisma/generated/sqlite/client'
import { markCorrected, total } from '@/quiz'
import { responsesOf } from './answers'
import { assignedOf, overSince } from './assigned'
import { correctionsOf } from './correction/corrections'
import { database, type Transaction, transaction } from './database'
import { latestMarks, markRow, sourceOf, toMark } from './marks'
import { toQuestion } from './questions'
import { keepMissed, missedIn } from './study/cards'

const withQuestions = {
  version: { include: { questions: { orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.AttemptInclude

type Closable = Prisma.AttemptGetPayload<{ include: typeof withQuestions }>

/** Marks of an open attempt: its questions by the keys that hold now, without those that have a mark already. */
async function firstMarks(tx: Transaction, { id: attemptId, version }: Closable) {
  // What was shown after its question has its mark, and its answer has not changed since.
  const shown = await tx.mark.findMany({ where: { attemptId }, select: { questionId: true } })
  const marked = new Set(shown.map(({ questionId }) => questionId))
  const [responses, corrections] = [
    await responsesOf(tx, attemptId),
    await correctionsOf(
      tx,
      version.questions.map(({ id }) => id),
    ),
  ]
  return version.questions
    .filter(({ id }) => !marked.has(id))
    .map((row) => ({
      ...markRow(markCorrected(toQuestion(row), responses.get(row.id), corrections.get(row.id))),
      ...sourceOf(corrections.get(row.id)),
      attemptId,
      questionId: row.id,
      revision: 1,
    }))
}

/** Closes and marks the attempt once; whoever comes second finds it closed and changes nothing. */
export async function closeAndMark(attempt: Closable, finishedAt: Date): Promise<void> {
  await transaction(async (tx) => {
    const closed = await tx.attempt.updateMany({ where: { id: attempt.id, finishedAt: null }, data: { finishedAt } })
    if (closed.count === 0) return
    await tx.mark.createMany({ data: await firstMarks(tx, attempt) })
    const marks = await latestMarks(tx, attempt.id)
    await tx.attempt.update({ where: { id: attempt.id }, data: total([...marks.values()].map(toMark)) })
    // Who studies alone meets again what was missed; under an assignment a pupil asks for it (server/study/comeback.ts).
    if (attempt.assignmentId === null) {
      const { questions, articleId } = attempt.version
      await keepMissed(
        tx,
        { learnerId: attempt.learnerId, articleId },
        missedIn(questions.map(toQuestion), marks),
        finishedAt,
      )
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
