import type { Transaction } from '../database'
import { eraseLearner } from '../erase-learner'

/** A device without an account that only ever joined what is gone: nothing is left that anybody could come back to. */
const LEFT_OVER = {
  account: { is: null },
  pupil: { is: null },
  participants: { none: {} },
  attempts: { none: {} },
  articles: { none: {} },
  quizzes: { none: {} },
  intakes: { none: {} },
  cards: { none: {} },
  words: { none: {} },
} as const

/**
 * Erases a class in the caller's transaction: its assignments with everybody's attempts, answers and marks, its pupils
 * with what they did elsewhere, guests who did nothing else. The teacher's quizzes and articles stay. Gives the counts.
 */
export async function eraseClass(tx: Transaction, classId: string): Promise<{ pupils: number; assignments: number }> {
  const ofClass = { assignment: { classId } }
  const guests = await tx.participant.findMany({ where: { ...ofClass, pupilId: null }, select: { learnerId: true } })
  const pupils = await tx.pupil.findMany({ where: { classId }, select: { learnerId: true } })
  await tx.attempt.deleteMany({ where: ofClass })
  const { count: assignments } = await tx.assignment.deleteMany({ where: { classId } })
  await tx.pupil.deleteMany({ where: { classId } })
  for (const { learnerId } of pupils) {
    if ((await tx.user.count({ where: { learnerId } })) === 0) await eraseLearner(tx, learnerId)
  }
  const ids = guests.map(({ learnerId }) => learnerId)
  await tx.learner.deleteMany({ where: { id: { in: ids }, ...LEFT_OVER } })
  await tx.class.delete({ where: { id: classId } })
  return { pupils: pupils.length, assignments }
}
