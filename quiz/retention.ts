/** Days after the last answer until a class is erased, as a teacher may choose them; null is never. */
export const RETENTION_DAYS = [30, 90, 180, 365] as const

/** Nothing is erased sooner than so many days after its teacher was warned. */
export const WARNING_DAYS = 14

const DAY = 24 * 60 * 60 * 1000

export interface RetentionClock {
  /** Null for never. */
  readonly retentionDays: number | null
  /** When the class was last at work: its last answer, or what it was given, or when it was made. */
  readonly lastAt: Date
  /** When the teacher was last warned. */
  readonly warnedAt: Date | null
}

export type RetentionStep = 'nothing' | 'warn' | 'erase'

/** A warning from before the last answer says nothing any more. */
const warningOf = ({ warnedAt, lastAt }: RetentionClock) => (warnedAt && warnedAt >= lastAt ? warnedAt : null)

const later = (one: number, other: number) => new Date(Math.max(one, other))

/** When the class will be erased if nobody answers; null for never. Never sooner than WARNING_DAYS after a warning. */
export function erasedOn(clock: RetentionClock, now: Date): Date | null {
  if (clock.retentionDays === null) return null
  const due = clock.lastAt.getTime() + clock.retentionDays * DAY
  const warned = warningOf(clock)?.getTime() ?? now.getTime()
  return later(due, warned + WARNING_DAYS * DAY)
}

/** What is to be done now. Whoever was away past the day is warned first all the same. */
export function retentionStep(clock: RetentionClock, now: Date): RetentionStep {
  const on = erasedOn(clock, now)
  if (!on || clock.retentionDays === null) return 'nothing'
  if (warningOf(clock)) return now >= on ? 'erase' : 'nothing'
  const due = clock.lastAt.getTime() + clock.retentionDays * DAY
  return now.getTime() >= due - WARNING_DAYS * DAY ? 'warn' : 'nothing'
}

/** The day to show beside a class that its teacher was warned about; null while there is nothing to warn of. */
export function warnedOf(clock: RetentionClock, now: Date): Date | null {
  return warningOf(clock) || retentionStep(clock, now) === 'warn' ? erasedOn(clock, now) : null
}
