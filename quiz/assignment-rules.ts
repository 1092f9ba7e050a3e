/** What the rules of an assignment allow at a moment. Time is the server's; a device's clock is never asked. */

/** Milliseconds an answer may travel: it counts though it arrives this much after the time was over. */
export const GRACE = 15_000

const MINUTE = 60_000

/** What of an assignment's row decides about time. `pausedFor` is in milliseconds, `addedSeconds` in seconds. */
export interface AssignmentClock {
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly minutes: number | null
  readonly late: string
  readonly pausedAt: Date | null
  readonly pausedFor: number
  readonly addedSeconds: number
  readonly endedAt: Date | null
}

/** `pausedBefore`: milliseconds of pauses that had passed when the attempt began. */
export interface AttemptClock {
  readonly startedAt: Date
  readonly pausedBefore: number
}

export interface ParticipantRules {
  readonly extraMinutes: number
  readonly removedAt: Date | null
}

export type AssignmentState = 'before' | 'open' | 'paused' | 'closed' | 'ended'

const isPast = (date: Date | null, now: Date, allowance = 0) =>
  date !== null && now.getTime() > date.getTime() + allowance

/**
 * What an assignment is at a moment. One that accepts late work stays open after its closing time: what is late is
 * told of each attempt (`isLateAttempt`). The teacher's end counts before everything else.
 */
export function stateOf(assignment: AssignmentClock, now: Date): AssignmentState {
  if (assignment.endedAt) return 'ended'
  if (assignment.opensAt && now < assignment.opensAt) return 'before'
  if (assignment.late === 'refuse' && assignment.closesAt && now >= assignment.closesAt) return 'closed'
  return assignment.pausedAt ? 'paused' : 'open'
}

/** Milliseconds of pauses that fell into the attempt, with the one that lasts now. */
function pausedDuring(assignment: AssignmentClock, attempt: AttemptClock, now: Date): number {
  const earlier = Math.max(0, assignment.pausedFor - attempt.pausedBefore)
  if (!assignment.pausedAt) return earlier
  const since = Math.max(assignment.pausedAt.getTime(), attempt.startedAt.getTime())
  return earlier + Math.max(0, now.getTime() - since)
}

const earliest = (dates: readonly (Date | null)[]): Date | null =>
  dates.reduce((first, date) => (date && (!first || date < first) ? date : first), null)

/**
 * When the time of an attempt is over; null where nothing limits it. The limit runs from the start and is moved by
 * the participant's extra minutes, by time added for everybody and by pauses (while one lasts, it moves with `now`).
 * The closing time caps it unless late work is accepted; the teacher's end caps it always.
 */
export function deadlineOf(
  assignment: AssignmentClock,
  participant: Pick<ParticipantRules, 'extraMinutes'>,
  attempt: AttemptClock,
  now: Date,
): Date | null {
  const { minutes, addedSeconds, closesAt, late, endedAt } = assignment
  const allowed = minutes === null ? null : (minutes + participant.extraMinutes) * MINUTE + addedSeconds * 1000
  const limit =
    allowed === null ? null : new Date(attempt.startedAt.getTime() + allowed + pausedDuring(assignment, attempt, now))
  return earliest([limit, late === 'refuse' ? closesAt : null, endedAt])
}

/** Whether the time of an attempt, and the allowance for what travels, have passed: it can be marked as it stands. */
export function isOverdue(
  assignment: AssignmentClock,
  participant: Pick<ParticipantRules, 'extraMinutes'>,
  attempt: AttemptClock,
  now: Date,
): boolean {
  return isPast(deadlineOf(assignment, participant, attempt, now), now, GRACE)
}

/** Whether an attempt was begun or finished after the closing time (which only `late: 'accept'` lets happen). */
export function isLateAttempt(
  assignment: Pick<AssignmentClock, 'closesAt'>,
  attempt: { readonly startedAt: Date; readonly finishedAt: Date | null },
): boolean {
  return isPast(assignment.closesAt, attempt.finishedAt ?? attempt.startedAt, GRACE)
}

export type StartVerdict = 'ok' | 'not-open' | 'paused' | 'closed' | 'no-attempts-left'

/** Whether somebody who has begun `begun` attempts may begin another now. */
export function mayStart(
  assignment: AssignmentClock & { readonly attemptsAllowed: number },
  begun: number,
  now: Date,
): StartVerdict {
  const state = stateOf(assignment, now)
  if (state === 'ended' || state === 'closed') return 'closed'
  if (state === 'before') return 'not-open'
  if (state === 'paused') return 'paused'
  return begun < assignment.attemptsAllowed ? 'ok' : 'no-attempts-left'
}

/** 'late' is kept and not counted; everything after it is refused. */
export type SaveVerdict = 'ok' | 'late' | 'removed' | 'paused' | 'not-open'

/**
 * What becomes of an answer that arrives now. What was sent in time and travelled no longer than `GRACE` counts. What
 * comes later, be it after the limit, the closing time or the teacher's end, is kept beside it: a network that failed
 * must not make an answer vanish.
 */
export function maySave(
  assignment: AssignmentClock,
  participant: ParticipantRules,
  attempt: AttemptClock,
  now: Date,
): SaveVerdict {
  if (participant.removedAt) return 'removed'
  const state = stateOf(assignment, now)
  if (state === 'before') return 'not-open'
  if (state === 'paused') return 'paused'
  return isOverdue(assignment, participant, attempt, now) ? 'late' : 'ok'
}

/** Whether the key, the marks and the explanations of this attempt may be seen. */
export function maySeeFeedback(
  assignment: { readonly feedback: string; readonly releasedAt: Date | null },
  attempt: { readonly finishedAt: Date | null },
  now: Date,
): boolean {
  if (!attempt.finishedAt || attempt.finishedAt.getTime() > now.getTime() + GRACE) return false
  if (assignment.feedback === 'each' || assignment.feedback === 'end') return true
  return assignment.feedback === 'release' && assignment.releasedAt !== null && assignment.releasedAt <= now
}
