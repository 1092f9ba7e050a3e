import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { idFrom } from './address'
import { type Transaction, transaction } from './database'
import { announce } from './live/announce'
import { teacherOf, type Viewer } from './session'

export type AssignmentRow = Prisma.AssignmentGetPayload<object>

/** Everything that the log of an assignment can say. */
export const CHANGE_KINDS = [
  'rules',
  'pause',
  'resume',
  'add-time',
  'end',
  'reopen',
  'lock',
  'unlock',
  'release',
  'withhold',
  'code',
  'extra-time',
  'remove',
  'bring-back',
  'rename',
  'free-name',
  'link',
  'version',
  'recovery',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** What a change writes into the log beside its kind. */
export interface Logged {
  readonly before?: Prisma.InputJsonValue
  readonly after?: Prisma.InputJsonValue
  /** Whom it concerns; null or left out where it is everybody. */
  readonly participantId?: string | null
}

/**
 * The one way of changing an assignment: the teacher's own (else `not-found`), held by a row lock, changed and logged
 * in one transaction, announced after it. A change that finds nothing to do returns null and leaves no trace.
 */
export async function changeAssignment(
  viewer: Viewer,
  id: string,
  kind: ChangeKind,
  change: (tx: Transaction, assignment: AssignmentRow, now: Date) => Promise<Logged | null>,
): Promise<void> {
  const { userId } = teacherOf(viewer)
  const own = { id: idFrom(id), ownerId: userId }
  const logged = await transaction(async (tx) => {
    // Writing first takes the lock on both databases: of two clicks the second sees what the first did.
    const held = await tx.assignment.updateMany({ where: own, data: { ownerId: userId } })
    if (held.count === 0) throw new Failure('not-found')
    const assignment = await tx.assignment.findUniqueOrThrow({ where: { id } })
    const entry = await change(tx, assignment, new Date())
    if (!entry) return null
    const { before, after } = entry
    await tx.assignmentChange.create({ data: { assignmentId: id, kind, before, after } })
    return entry
  })
  if (logged) await announce({ assignmentId: id, participantId: logged.participantId ?? null })
}

/** The participant of this assignment. Throws `not-found`. */
export async function participantIn(tx: Transaction, assignmentId: string, participantId: string) {
  const where = { id: idFrom(participantId), assignmentId }
  const participant = await tx.participant.findFirst({ where })
  if (!participant) throw new Failure('not-found')
  return participant
}
