import type { Prisma } from '@/prisma/generated/sqlite/client'
import { deadlineOf, isOverdue, maySave, type SaveVerdict, stateOf } from '@/quiz'
import type { Transaction } from './database'
import { announce } from './live/announce'

type Assignment = Prisma.AssignmentGetPayload<object>
type Participant = Prisma.ParticipantGetPayload<object>

/** What decides about an attempt's time and what it shows: its assignment, and the participant whose attempt it is. */
export interface Assigned {
  readonly assignment: Assignment
  readonly participant: Participant | null
  readonly rules: { readonly extraMinutes: number; readonly removedAt: Date | null }
}

/** The rules of this attempt as they stand now; null where somebody studies alone. */
export async function assignedOf(
  tx: Transaction,
  attempt: { readonly assignmentId: string | null; readonly learnerId: string },
): Promise<Assigned | null> {
  const { assignmentId, learnerId } = attempt
  if (assignmentId === null) return null
  const [assignment, participant] = [
    await tx.assignment.findUniqueOrThrow({ where: { id: assignmentId } }),
    await tx.participant.findUnique({ where: { assignmentId_learnerId: { assignmentId, learnerId } } }),
  ]
  return { assignment, participant, rules: participant ?? { extraMinutes: 0, removedAt: null } }
}

/** Tells the board that something of this participant has been stored. */
export async function tellBoard(assigned: Assigned | null): Promise<void> {
  if (assigned)
    await announce({ assignmentId: assigned.assignment.id, participantId: assigned.participant?.id ?? null })
}

interface Clock {
  readonly startedAt: Date
  readonly pausedBefore: number
}

export function saveVerdict({ assignment, rules }: Assigned, attempt: Clock, now: Date): SaveVerdict {
  return maySave(assignment, rules, attempt, now)
}

export function deadline({ assignment, rules }: Assigned, attempt: Clock, now: Date): Date | null {
  return deadlineOf(assignment, rules, attempt, now)
}

/** When an open attempt's time was over, where it is and nothing on its way can count any more; else null. */
export function overSince({ assignment, rules }: Assigned, attempt: Clock, now: Date): Date | null {
  return isOverdue(assignment, rules, attempt, now) ? deadlineOf(assignment, rules, attempt, now) : null
}

/** What a learner's page is told, and told again every few seconds. */
export interface Pace {
  readonly state: ReturnType<typeof stateOf> | 'removed' | 'finished'
  /** When the time is over, by the server's clock; null where nothing limits it. */
  readonly deadline: string | null
  readonly serverNow: string
}

export function paceOf(assigned: Assigned, attempt: Clock & { readonly finishedAt: Date | null }, now: Date): Pace {
  const over = attempt.finishedAt ? 'finished' : stateOf(assigned.assignment, now)
  return {
    state: assigned.rules.removedAt ? 'removed' : over,
    deadline: deadline(assigned, attempt, now)?.toISOString() ?? null,
    serverNow: now.toISOString(),
  }
}
