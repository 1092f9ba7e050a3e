import { Failure } from '@/lib/failure'
import { shuffled } from '@/lib/random'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import type { FeedbackRule } from '@/quiz'
import { idFrom } from './address'
import { type Assigned, assignedOf, overSince } from './assigned'
import { closeAndMark } from './closing'
import { database } from './database'
import type { QuestionRow } from './questions'
import type { Viewer } from './session'

const whole = {
  version: { include: { article: true, questions: { orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.AttemptInclude

export type OwnAttempt = Prisma.AttemptGetPayload<{ include: typeof whole }> & { readonly assigned: Assigned | null }

/**
 * Everything stored about one attempt of the viewer's. Somebody else's is `not-found`, as if it were not there. One
 * whose time is over is finished by this reading of it.
 */
export async function ownAttempt(viewer: Viewer, id: string): Promise<OwnAttempt> {
  if (!viewer) throw new Failure('not-found')
  const db = await database()
  const where = { id: idFrom(id), learnerId: viewer.learnerId }
  const attempt = await db.attempt.findUnique({ where, include: whole })
  if (!attempt) throw new Failure('not-found')
  const assigned = await assignedOf(db, attempt)
  const over = assigned && !attempt.finishedAt && overSince(assigned, attempt, new Date())
  if (!over) return { ...attempt, assigned }
  await closeAndMark(attempt, over)
  return { ...(await db.attempt.findUniqueOrThrow({ where, include: whole })), assigned }
}

/** When this attempt shows what is right: by its assignment's rule, else as whoever studies alone has chosen. */
export function feedbackRuleOf({ assigned, feedback }: OwnAttempt): FeedbackRule {
  if (assigned) return assigned.assignment.feedback as FeedbackRule
  return feedback === 'each' ? 'each' : 'end'
}

/** The questions in the order this learner sees them. */
export function inShownOrder({ assigned, seed, version }: OwnAttempt): readonly QuestionRow[] {
  return assigned?.assignment.shuffleQuestions ? shuffled(version.questions, seed) : version.questions
}
