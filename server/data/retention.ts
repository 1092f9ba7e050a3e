import { Failure } from '@/lib/failure'
import { erasedOn, type RETENTION_DAYS, type RetentionClock, retentionStep } from '@/quiz/retention'
import { onOwnClass } from '../classes'
import { database, type Transaction, transaction } from '../database'
import { teacherOf, type Viewer } from '../session'
import { eraseClass } from './erase-class'
import { tellData } from './events'
import { mailWarning } from './warning-mail'

export type RetentionDays = (typeof RETENTION_DAYS)[number] | null

/** When a class was last at work: its last answer, what it was given last, or when it was made. */
export async function lastAtOf(tx: Transaction, classId: string): Promise<Date> {
  const { createdAt } = await tx.class.findUniqueOrThrow({ where: { id: classId }, select: { createdAt: true } })
  const answer = await tx.answer.aggregate({
    where: { attempt: { assignment: { classId } } },
    _max: { receivedAt: true },
  })
  const attempt = await tx.attempt.aggregate({ where: { assignment: { classId } }, _max: { startedAt: true } })
  const given = await tx.assignment.aggregate({ where: { classId }, _max: { createdAt: true, closesAt: true } })
  const times = [createdAt, answer._max.receivedAt, attempt._max.startedAt, given._max.createdAt, given._max.closesAt]
  return new Date(Math.max(...times.map((time) => time?.getTime() ?? 0)))
}

export async function clockOf(tx: Transaction, classId: string): Promise<RetentionClock> {
  const select = { retentionDays: true, warnedAt: true } as const
  const row = await tx.class.findUniqueOrThrow({ where: { id: classId }, select })
  return { ...row, lastAt: await lastAtOf(tx, classId) }
}

/** Sets how long a class is kept after its last answer; whoever was warned is warned again. Throws `sign-in` or `not-found`. */
export async function setRetention(viewer: Viewer, classId: string, days: RetentionDays): Promise<void> {
  const actorId = teacherOf(viewer).userId
  await onOwnClass(viewer, classId, async (tx) => {
    const before = await tx.class.findUniqueOrThrow({ where: { id: classId }, select: { retentionDays: true } })
    if (before.retentionDays === days) return
    await tx.class.update({ where: { id: classId }, data: { retentionDays: days, warnedAt: null } })
    await tellData(tx, 'retention', { classId, actorId, details: { from: before.retentionDays, to: days } })
  })
}

interface Done {
  readonly step: 'warn' | 'erase'
  /** Whom to write to about what, of a warning. */
  readonly warning: {
    readonly to: string
    readonly className: string
    readonly classId: string
    readonly on: Date
  } | null
}

/** Does what is due for one class. Its row is locked first: of two servers the second finds it done. */
async function stepFor(classId: string, now: Date): Promise<Done | null> {
  return transaction(async (tx) => {
    const held = await tx.class.updateMany({
      where: { id: classId, retentionDays: { not: null } },
      data: { id: classId },
    })
    if (held.count === 0) return null
    const clock = await clockOf(tx, classId)
    const step = retentionStep(clock, now)
    if (step === 'nothing') return null
    if (step === 'erase') {
      await tellData(tx, 'erase-class', { classId, actorId: null, details: await eraseClass(tx, classId) })
      return { step, warning: null }
    }
    const select = { name: true, owner: { select: { email: true } } } as const
    const { name, owner } = await tx.class.update({ where: { id: classId }, data: { warnedAt: now }, select })
    await tellData(tx, 'warn', { classId, actorId: null })
    const on = erasedOn({ ...clock, warnedAt: now }, now)
    return { step, warning: on && { to: owner.email, className: name, classId, on } }
  })
}

/** Goes through all classes with a clock: warns of those that are soon to go, erases those whose day has come. */
export async function runRetention(now: Date): Promise<{ warned: number; erased: number; failed: number }> {
  const classes = await (await database()).class.findMany({
    where: { retentionDays: { not: null } },
    select: { id: true },
  })
  const count = { warned: 0, erased: 0, failed: 0 }
  for (const { id } of classes) {
    try {
      const done = await stepFor(id, now)
      if (done?.step === 'erase') count.erased += 1
      if (done?.step === 'warn') count.warned += 1
      if (done?.warning) await mailWarning(done.warning)
    } catch (error) {
      // One class that fails keeps no other from its day.
      count.failed += 1
      console.error(`The retention of class ${id} could not be seen to`, error)
    }
  }
  return count
}

/** The teacher erases the whole class at once, who has typed its name to say so. Throws `sign-in`, `not-found`, `invalid`. */
export async function eraseOwnClass(viewer: Viewer, classId: string, typedName: string): Promise<void> {
  const actorId = teacherOf(viewer).userId
  await onOwnClass(viewer, classId, async (tx) => {
    const { name } = await tx.class.findUniqueOrThrow({ where: { id: classId }, select: { name: true } })
    if (typedName.trim() !== name) throw new Failure('not-confirmed')
    await tellData(tx, 'erase-class', { classId, actorId, details: await eraseClass(tx, classId) })
  })
}
