import { randomBytes } from 'node:crypto'
import { Failure } from '@/lib/failure'
import { mayStart } from '@/quiz'
import { tellBoard } from './assigned'
import { closeOverdue } from './closing'
import { type Transaction, transaction } from './database'
import { ownAttempt } from './own-attempt'
import type { Viewer } from './session'

interface Place {
  readonly assignmentId: string
  readonly learnerId: string
}

async function openAttempt(tx: Transaction, place: Place): Promise<string | null> {
  const open = await tx.attempt.findFirst({ where: { ...place, finishedAt: null }, select: { id: true } })
  return open?.id ?? null
}

/**
 * The attempt that goes on, or a new one where the rules allow it. The participant's row is the lock: of two clicks
 * the second finds what the first began. Throws why nothing may begin.
 */
export async function beginOrResume(participantId: string, place: Place): Promise<string> {
  // An attempt whose time is over is none to go on with.
  await closeOverdue(place.assignmentId, place.learnerId)
  return transaction(async (tx) => {
    const now = new Date()
    const participant = await tx.participant.update({ where: { id: participantId }, data: { seenAt: now } })
    if (participant.removedAt) throw new Failure('removed')
    const open = await openAttempt(tx, place)
    if (open) return open
    const assignment = await tx.assignment.findUniqueOrThrow({ where: { id: place.assignmentId } })
    const verdict = mayStart(assignment, await tx.attempt.count({ where: place }), now)
    if (verdict !== 'ok') throw new Failure(verdict)
    const attempt = await tx.attempt.create({
      data: {
        ...place,
        versionId: assignment.versionId,
        seed: randomBytes(8).toString('hex'),
        startedAt: now,
        pausedBefore: assignment.pausedFor,
      },
      select: { id: true },
    })
    return attempt.id
  })
}

/** Another attempt at the assignment of a finished one, where the rules allow it. Throws `not-found`, or why not. */
export async function startAgain(viewer: Viewer, attemptId: string): Promise<string> {
  const { assigned, learnerId } = await ownAttempt(viewer, attemptId)
  if (!assigned?.participant) throw new Failure('not-found')
  const place = { assignmentId: assigned.assignment.id, learnerId }
  const id = await beginOrResume(assigned.participant.id, place)
  await tellBoard(assigned)
  return id
}
