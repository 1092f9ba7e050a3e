import { Failure } from '@/lib/failure'
import { type Pace, paceOf, tellBoard } from './assigned'
import { database } from './database'
import { ownAttempt } from './own-attempt'
import type { Viewer } from './session'

/**
 * A learner's page says that it is there and which question it shows, and learns what has become of the time.
 * Throws `not-found`, also for an attempt without an assignment.
 */
export async function notePresence(viewer: Viewer, attemptId: string, questionId: string | null): Promise<Pace> {
  const attempt = await ownAttempt(viewer, attemptId)
  const { assigned } = attempt
  if (!assigned) throw new Failure('not-found')
  const shown = attempt.version.questions.some(({ id }) => id === questionId) ? questionId : null
  const now = new Date()
  if (assigned.participant) {
    await (await database()).participant.update({
      where: { id: assigned.participant.id },
      data: { seenAt: now, questionId: shown },
    })
    await tellBoard(assigned)
  }
  return paceOf(assigned, attempt, now)
}
