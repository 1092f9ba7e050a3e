import { Failure } from '@/lib/failure'
import { RETENTION_DAYS, warnedOf } from '@/quiz/retention'
import { idFrom } from '../address'
import { byName } from '../class-view'
import { database } from '../database'
import { teacherOf, type Viewer } from '../session'
import { DATA_EVENTS, type DataEventKind } from './events'
import { clockOf, type RetentionDays } from './retention'

/** Entries of the log that are shown; all of them are in the export. */
const MOST_EVENTS = 100

export interface ClassWarning {
  readonly id: string
  readonly name: string
  /** ISO. */
  readonly erasedOn: string
}

/** The viewer's classes that will be erased soon, of which they were warned. Throws `sign-in`. */
export async function warningsOf(viewer: Viewer): Promise<ClassWarning[]> {
  const { userId } = teacherOf(viewer)
  const db = await database()
  const where = { ownerId: userId, retentionDays: { not: null }, warnedAt: { not: null } }
  const rows = await db.class.findMany({ where, orderBy: { createdAt: 'asc' }, select: { id: true, name: true } })
  const now = new Date()
  const warned = await Promise.all(rows.map(async (row) => ({ ...row, on: warnedOf(await clockOf(db, row.id), now) })))
  return warned.flatMap(({ on, ...row }) => (on ? [{ ...row, erasedOn: on.toISOString() }] : []))
}

export interface ClassData {
  readonly id: string
  readonly name: string
  readonly isArchived: boolean
  readonly retentionDays: RetentionDays
  /** The log, newest first. */
  readonly events: readonly { readonly id: string; readonly kind: DataEventKind; readonly at: string }[]
  /** Everybody who is or was on the roster and can be erased. */
  readonly pupils: readonly { readonly id: string; readonly name: string; readonly isRemoved: boolean }[]
}

/** What is kept of one class of the viewer's, and what was done with it. Throws `sign-in` or `not-found`. */
export async function classDataFor(viewer: Viewer, id: string): Promise<ClassData> {
  const { userId } = teacherOf(viewer)
  const db = await database()
  const pupils = { where: { mergedIntoId: null, erasedAt: null }, select: { id: true, name: true, removedAt: true } }
  const where = { id: idFrom(id), ownerId: userId }
  const row = await db.class.findUnique({
    where,
    select: { name: true, archivedAt: true, retentionDays: true, pupils },
  })
  if (!row) throw new Failure('not-found')
  const events = await db.dataEvent.findMany({ where: { classId: id }, orderBy: { at: 'desc' }, take: MOST_EVENTS })
  return {
    id,
    name: row.name,
    isArchived: row.archivedAt !== null,
    retentionDays: RETENTION_DAYS.find((days) => days === row.retentionDays) ?? null,
    pupils: byName(row.pupils).map(({ removedAt, ...pupil }) => ({ ...pupil, isRemoved: removedAt !== null })),
    events: events.flatMap((event) => {
      const kind = DATA_EVENTS.find((each) => each === event.kind)
      return kind ? [{ id: event.id, kind, at: event.at.toISOString() }] : []
    }),
  }
}
