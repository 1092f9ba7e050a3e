import type { AssignmentRules } from '@/quiz'
import { type AssignmentRow, changeAssignment } from './assignment-change'
import { codeExpiry, drawCode } from './codes'
import type { Transaction } from './database'
import type { Viewer } from './session'

/** What the column takes; a pause of three weeks is none that anybody waits for. */
const LONGEST_PAUSE = 2_000_000_000

const asJson = (value: unknown) => (value instanceof Date ? value.toISOString() : value)

/** The rules that differ, as they were and as they become. */
function differences(assignment: AssignmentRow, rules: AssignmentRules) {
  const names = (Object.keys(rules) as (keyof AssignmentRules)[]).filter(
    (name) => asJson(assignment[name]) !== asJson(rules[name]),
  )
  const of = (from: AssignmentRules | AssignmentRow) =>
    Object.fromEntries(names.map((name) => [name, asJson(from[name]) as string]))
  return names.length > 0 ? { before: of(assignment), after: of(rules) } : null
}

/** Writes the rules anew; attempts that run are judged by them from the next moment on. */
export function changeRules(viewer: Viewer, id: string, rules: AssignmentRules): Promise<void> {
  return changeAssignment(viewer, id, 'rules', async (tx, assignment, now) => {
    const logged = differences(assignment, rules)
    const codeExpiresAt = assignment.code ? codeExpiry(rules, now) : null
    const hasNewDates = logged && ['opensAt', 'closesAt', 'late'].some((name) => name in logged.after)
    if (logged) await tx.assignment.update({ where: { id }, data: hasNewDates ? { ...rules, codeExpiresAt } : rules })
    return logged
  })
}

/** The pauses so far with the one that ends now. */
function pausesUntil({ pausedAt, pausedFor }: AssignmentRow, now: Date, from: Date | null = pausedAt) {
  const lasted = from ? Math.max(0, now.getTime() - from.getTime()) : 0
  return { pausedAt: null, pausedFor: Math.min(LONGEST_PAUSE, pausedFor + lasted) }
}

/** Stops the clock of everybody; nothing is taken until `resume`. */
export function pause(viewer: Viewer, id: string): Promise<void> {
  return changeAssignment(viewer, id, 'pause', async (tx, { pausedAt, endedAt }, now) => {
    if (pausedAt || endedAt) return null
    await tx.assignment.update({ where: { id }, data: { pausedAt: now } })
    return {}
  })
}

export function resume(viewer: Viewer, id: string): Promise<void> {
  return changeAssignment(viewer, id, 'resume', async (tx, assignment, now) => {
    if (!assignment.pausedAt) return null
    const data = pausesUntil(assignment, now)
    await tx.assignment.update({ where: { id }, data })
    return { before: { pausedFor: assignment.pausedFor }, after: { pausedFor: data.pausedFor } }
  })
}

/** More time for everybody: the limit of each attempt and, where there is one, the closing time move by `seconds`. */
export function addTime(viewer: Viewer, id: string, seconds: number): Promise<void> {
  return changeAssignment(viewer, id, 'add-time', async (tx, assignment, now) => {
    const { addedSeconds, closesAt } = assignment
    const later = closesAt && new Date(Math.max(closesAt.getTime(), now.getTime()) + seconds * 1000)
    const moved = later ? { closesAt: later, codeExpiresAt: codeExpiry({ ...assignment, closesAt: later }, now) } : {}
    await tx.assignment.update({ where: { id }, data: { addedSeconds: addedSeconds + seconds, ...moved } })
    return {
      before: { addedSeconds, closesAt: closesAt?.toISOString() ?? null },
      after: { addedSeconds: addedSeconds + seconds, closesAt: later?.toISOString() ?? null },
    }
  })
}

/** The teacher's end: what is under way is marked as it stands once the last answers have arrived. */
export function end(viewer: Viewer, id: string): Promise<void> {
  return changeAssignment(viewer, id, 'end', async (tx, assignment, now) => {
    if (assignment.endedAt) return null
    await tx.assignment.update({ where: { id }, data: { ...pausesUntil(assignment, now), endedAt: now } })
    return {}
  })
}

/** A code that works: the one there is, with a new life, or a new one. */
async function livingCode(tx: Transaction, assignment: AssignmentRow, now: Date) {
  const isAlive = assignment.code && assignment.codeExpiresAt && assignment.codeExpiresAt > now
  return isAlive ? {} : { code: await drawCode(tx, now), codeExpiresAt: codeExpiry(assignment, now) }
}

/** Takes the end back: the time since then is given back to attempts that were not marked meanwhile. */
export function reopen(viewer: Viewer, id: string): Promise<void> {
  return changeAssignment(viewer, id, 'reopen', async (tx, assignment, now) => {
    const { endedAt, closesAt } = assignment
    const isClosed = closesAt !== null && closesAt <= now
    if (!endedAt && !isClosed) return null
    const dates = { ...assignment, closesAt: isClosed ? null : closesAt }
    const code = await livingCode(tx, dates, now)
    const data = {
      ...pausesUntil(assignment, now, endedAt ?? assignment.pausedAt ?? closesAt),
      ...code,
      closesAt: dates.closesAt,
    }
    await tx.assignment.update({ where: { id }, data: { ...data, endedAt: null } })
    const told = (date: Date | null) => date?.toISOString() ?? null
    return { before: { endedAt: told(endedAt), closesAt: told(closesAt) }, after: { closesAt: told(dates.closesAt) } }
  })
}

export function setLocked(viewer: Viewer, id: string, isLocked: boolean): Promise<void> {
  return changeAssignment(viewer, id, isLocked ? 'lock' : 'unlock', async (tx, { lockedAt }, now) => {
    if ((lockedAt !== null) === isLocked) return null
    await tx.assignment.update({ where: { id }, data: { lockedAt: isLocked ? now : null } })
    return {}
  })
}

/** Lets the learners see their results, where the rules wait for this; or takes it back. */
export function setReleased(viewer: Viewer, id: string, isReleased: boolean): Promise<void> {
  return changeAssignment(viewer, id, isReleased ? 'release' : 'withhold', async (tx, { releasedAt }, now) => {
    if ((releasedAt !== null) === isReleased) return null
    await tx.assignment.update({ where: { id }, data: { releasedAt: isReleased ? now : null } })
    return {}
  })
}

/** A new code; the old one leads nowhere from now on. Who has joined stays. */
export function renewCode(viewer: Viewer, id: string): Promise<void> {
  return changeAssignment(viewer, id, 'code', async (tx, assignment, now) => {
    const data = { code: await drawCode(tx, now), codeExpiresAt: codeExpiry(assignment, now) }
    await tx.assignment.update({ where: { id }, data })
    return { before: { code: assignment.code }, after: { code: data.code } }
  })
}
