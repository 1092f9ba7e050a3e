import { Failure } from '@/lib/failure'
import { changeAssignment, participantIn } from './assignment-change'
import { moveLearner } from './merge'
import type { Viewer } from './session'

/** Minutes that one participant has beyond the limit; an attempt under way has them at once. */
export function setExtraTime(viewer: Viewer, id: string, participantId: string, minutes: number): Promise<void> {
  return changeAssignment(viewer, id, 'extra-time', async (tx) => {
    const { extraMinutes, name } = await participantIn(tx, id, participantId)
    if (extraMinutes === minutes) return null
    await tx.participant.update({ where: { id: participantId }, data: { extraMinutes: minutes } })
    return { before: { name, minutes: extraMinutes }, after: { name, minutes }, participantId }
  })
}

/** Off the list: nothing more is taken from them until they are brought back. What they answered stays. */
export function setRemoved(viewer: Viewer, id: string, participantId: string, isRemoved: boolean): Promise<void> {
  return changeAssignment(viewer, id, isRemoved ? 'remove' : 'bring-back', async (tx, _, now) => {
    const { removedAt, name } = await participantIn(tx, id, participantId)
    if ((removedAt !== null) === isRemoved) return null
    await tx.participant.update({ where: { id: participantId }, data: { removedAt: isRemoved ? now : null } })
    return { after: { name }, participantId }
  })
}

export function renameParticipant(viewer: Viewer, id: string, participantId: string, name: string): Promise<void> {
  return changeAssignment(viewer, id, 'rename', async (tx) => {
    const before = await participantIn(tx, id, participantId)
    if (before.name === name) return null
    await tx.participant.update({ where: { id: participantId }, data: { name } })
    return { before: { name: before.name }, after: { name }, participantId }
  })
}

/**
 * Lets a name be taken up from another device though it has answers: the devices that held it are signed out of it,
 * and whoever types the name next goes on with what is there. Only for names of the roster: a guest is their device.
 */
export function freeName(viewer: Viewer, id: string, participantId: string): Promise<void> {
  return changeAssignment(viewer, id, 'free-name', async (tx) => {
    const { learnerId, pupilId, name } = await participantIn(tx, id, participantId)
    if (!pupilId) throw new Failure('not-found')
    await tx.learnerSession.deleteMany({ where: { learnerId } })
    return { after: { name }, participantId }
  })
}

/**
 * Says which pupil of the class a guest is: the attempts move to the pupil. Where the pupil has joined as well, both
 * become one entry. Throws `not-found`, or `already-there` where both have an attempt under way.
 */
export function linkParticipantToPupil(
  viewer: Viewer,
  id: string,
  participantId: string,
  pupilId: string,
): Promise<void> {
  return changeAssignment(viewer, id, 'link', async (tx, { classId }) => {
    const guest = await participantIn(tx, id, participantId)
    const pupil = await tx.pupil.findFirst({ where: { id: pupilId, classId: classId ?? '', removedAt: null } })
    const account = await tx.user.findUnique({ where: { learnerId: guest.learnerId }, select: { id: true } })
    if (!pupil || account || guest.pupilId) throw new Failure('not-found')
    const ids = { in: [guest.learnerId, pupil.learnerId] }
    const underWay = await tx.attempt.groupBy({
      by: ['learnerId'],
      where: { assignmentId: id, finishedAt: null, learnerId: ids },
    })
    if (underWay.length > 1) throw new Failure('already-there')
    const place = { assignmentId_learnerId: { assignmentId: id, learnerId: pupil.learnerId } }
    const joined = await tx.participant.findUnique({ where: place })
    if (joined) await tx.participant.delete({ where: { id: guest.id } })
    const name = pupil.pseudonym ?? pupil.name
    await moveLearner(tx, guest.learnerId, { pupilId: pupil.id, learnerId: pupil.learnerId, name })
    const data = { name, pupilId: pupil.id, removedAt: null }
    await tx.participant.update({ where: { id: joined?.id ?? guest.id }, data })
    return { before: { name: guest.name }, after: { name }, participantId: joined?.id ?? guest.id }
  })
}
