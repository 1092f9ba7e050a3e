import { Failure } from '@/lib/failure'
import { maySeeFeedback } from '@/quiz'
import { database, transaction } from '../database'
import { latestMarks } from '../marks'
import { type OwnAttempt, ownAttempt } from '../own-attempt'
import { toQuestion } from '../questions'
import type { Viewer } from '../session'
import { cardsOfMissed, keepMissed, missedIn } from './cards'

/** What of a finished attempt comes back in practice. */
export interface Comeback {
  readonly missed: number
  /** Those that have a card already. */
  readonly kept: number
}

/** A finished attempt whose key the learner may see: nothing of it may be practised before. */
async function seenAttempt(viewer: Viewer, attemptId: string): Promise<OwnAttempt | null> {
  const attempt = await ownAttempt(viewer, attemptId)
  const { assigned, finishedAt } = attempt
  const isSeen = !assigned || maySeeFeedback(assigned.assignment, { finishedAt }, new Date())
  return finishedAt && isSeen ? attempt : null
}

const placeOf = ({ learnerId, version }: OwnAttempt) => ({ learnerId, articleId: version.articleId })

/** Null while the result may not be seen. Throws `not-found`. */
export async function comebackOf(viewer: Viewer, attemptId: string): Promise<Comeback | null> {
  const attempt = await seenAttempt(viewer, attemptId)
  if (!attempt) return null
  const db = await database()
  const place = { ...placeOf(attempt), questions: attempt.version.questions }
  return cardsOfMissed(db, place, await latestMarks(db, attempt.id))
}

/**
 * Takes what was missed in an attempt into the learner's own practice, because they asked for it. A second time changes
 * nothing. Throws `not-found`, also while the result may not be seen.
 */
export async function practiseMissed(viewer: Viewer, attemptId: string, now: Date): Promise<void> {
  const attempt = await seenAttempt(viewer, attemptId)
  if (!attempt) throw new Failure('not-found')
  const questions = attempt.version.questions.map(toQuestion)
  await transaction(async (tx) => {
    const marks = await latestMarks(tx, attempt.id)
    await keepMissed(tx, placeOf(attempt), missedIn(questions, marks), now, false)
  })
}
