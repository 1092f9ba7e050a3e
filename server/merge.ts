import { Failure } from '@/lib/failure'
import { idFrom } from './address'
import { onOwnClass } from './classes'
import type { Transaction } from './database'
import { announce } from './live/announce'
import type { Viewer } from './session'

interface Kept {
  readonly pupilId: string
  readonly learnerId: string
  /** As the board shows them. */
  readonly name: string
}

/** Places in assignments: taken over where the kept learner has none, else drawn into the one that they have. */
async function moveParticipants(tx: Transaction, from: string, kept: Kept): Promise<string[]> {
  const theirs = await tx.participant.findMany({ where: { learnerId: from } })
  for (const other of theirs) {
    const key = { assignmentId_learnerId: { assignmentId: other.assignmentId, learnerId: kept.learnerId } }
    const own = await tx.participant.findUnique({ where: key })
    if (!own) {
      const data = { learnerId: kept.learnerId, pupilId: kept.pupilId, name: kept.name }
      await tx.participant.update({ where: { id: other.id }, data })
      continue
    }
    const { joinedAt, seenAt, extraMinutes } = own
    await tx.participant.update({
      where: { id: own.id },
      data: {
        pupilId: kept.pupilId,
        joinedAt: new Date(Math.min(joinedAt.getTime(), other.joinedAt.getTime())),
        seenAt: new Date(Math.max(seenAt.getTime(), other.seenAt.getTime())),
        extraMinutes: Math.max(extraMinutes, other.extraMinutes),
        removedAt: other.removedAt === null ? null : own.removedAt,
      },
    })
    await tx.participant.update({ where: { id: other.id }, data: { removedAt: other.removedAt ?? new Date() } })
  }
  return theirs.map((other) => other.assignmentId)
}

/**
 * Gives all that one learner did to a pupil's learner, in the caller's transaction: attempts with every answer and
 * mark as they stand, places in assignments, what was pasted, and the devices, so that whoever is answering goes on.
 * Gives the assignments whose boards have changed.
 */
export async function moveLearner(tx: Transaction, from: string, kept: Kept): Promise<string[]> {
  const where = { learnerId: from }
  const assignments = await moveParticipants(tx, from, kept)
  await tx.attempt.updateMany({ where, data: { learnerId: kept.learnerId } })
  await tx.learnerSession.updateMany({ where, data: { learnerId: kept.learnerId } })
  const owned = { where: { ownerId: from }, data: { ownerId: kept.learnerId } }
  await tx.article.updateMany(owned)
  await tx.quiz.updateMany(owned)
  await tx.intake.updateMany(owned)
  return assignments
}

/**
 * Two names of one pupil become one: what was done under `otherId` belongs to `keepId` from now on, and the other
 * name leaves the roster with its card. Throws `sign-in`, `not-found`, or `invalid` for a pupil and themself.
 */
export async function mergePupils(viewer: Viewer, classId: string, keepId: string, otherId: string): Promise<void> {
  if (keepId === otherId) throw new Failure('invalid')
  const changed = await onOwnClass(viewer, classId, async (tx) => {
    const pupils = await tx.pupil.findMany({
      where: { classId, mergedIntoId: null, id: { in: [idFrom(keepId), idFrom(otherId)] } },
      select: { id: true, learnerId: true, name: true, pseudonym: true, removedAt: true },
    })
    const keep = pupils.find((pupil) => pupil.id === keepId && pupil.removedAt === null)
    const other = pupils.find((pupil) => pupil.id === otherId)
    if (!keep || !other) throw new Failure('not-found')
    const kept = { pupilId: keep.id, learnerId: keep.learnerId, name: keep.pseudonym ?? keep.name }
    const assignments = await moveLearner(tx, other.learnerId, kept)
    await tx.pupil.update({
      where: { id: other.id },
      data: { removedAt: other.removedAt ?? new Date(), mergedIntoId: keep.id },
    })
    return assignments
  })
  for (const assignmentId of changed) await announce({ assignmentId, participantId: null })
}
