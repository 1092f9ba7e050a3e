import { z } from 'zod'
import { Failure } from '@/lib/failure'
import { isStorable } from '@/lib/storable'
import { idFrom } from './address'
import { tellData } from './data/events'
import { database, type Transaction, transaction } from './database'
import { teacherOf, type Viewer } from './session'

/** Archived ones are counted as well: what was answered in them is kept. */
export const MOST_CLASSES = 100

export const classNameSchema = z.string().trim().min(1).max(80).refine(isStorable)

export interface ClassEntry {
  readonly id: string
  readonly name: string
  readonly pupils: number
  readonly assignments: number
  readonly isArchived: boolean
  /** Made up to show what results look like. */
  readonly isSample: boolean
}

/** The viewer's classes: those in use first, newest first. Throws `sign-in`. */
export async function classesOf(viewer: Viewer): Promise<ClassEntry[]> {
  const { userId } = teacherOf(viewer)
  const rows = await (await database()).class.findMany({
    where: { ownerId: userId },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      name: true,
      archivedAt: true,
      isSample: true,
      _count: { select: { pupils: { where: { removedAt: null } }, assignments: true } },
    },
  })
  const entries = rows.map(({ id, name, archivedAt, isSample, _count }) => ({
    id,
    name,
    pupils: _count.pupils,
    assignments: _count.assignments,
    isArchived: archivedAt !== null,
    isSample,
  }))
  return [...entries.filter((entry) => !entry.isArchived), ...entries.filter((entry) => entry.isArchived)]
}

/** Throws `sign-in`, or `class-limit` where the viewer has MOST_CLASSES. */
export async function createClass(viewer: Viewer, name: string): Promise<{ id: string }> {
  const { userId } = teacherOf(viewer)
  return transaction(async (tx) => {
    // Locks the teacher's row, so that two at once do not pass the limit together.
    await tx.user.update({ where: { id: userId }, data: { id: userId } })
    if ((await tx.class.count({ where: { ownerId: userId } })) >= MOST_CLASSES) throw new Failure('class-limit')
    return tx.class.create({ data: { name, ownerId: userId }, select: { id: true } })
  })
}

async function change(viewer: Viewer, id: string, data: { name: string }): Promise<void> {
  const where = { id: idFrom(id), ownerId: teacherOf(viewer).userId }
  const { count } = await (await database()).class.updateMany({ where, data })
  if (count === 0) throw new Failure('not-found')
}

/** Throws `sign-in` or `not-found`, as all that follow. */
export async function renameClass(viewer: Viewer, id: string, name: string): Promise<void> {
  await change(viewer, id, { name })
}

/** Puts a class away, or takes it out again. Its assignments, pupils and answers stay as they are; logged. */
export async function archiveClass(viewer: Viewer, id: string, isArchived: boolean): Promise<void> {
  const actorId = teacherOf(viewer).userId
  await onOwnClass(viewer, id, async (tx) => {
    await tx.class.update({ where: { id }, data: { archivedAt: isArchived ? new Date() : null } })
    await tellData(tx, isArchived ? 'archive' : 'unarchive', { classId: id, actorId })
  })
}

/**
 * Does work on the roster of the viewer's class, one after the other: the class's row is locked until it is done.
 * Throws `sign-in` or `not-found`.
 */
export async function onOwnClass<T>(viewer: Viewer, id: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { userId } = teacherOf(viewer)
  const where = { id: idFrom(id), ownerId: userId }
  return transaction(async (tx) => {
    const { count } = await tx.class.updateMany({ where, data: { ownerId: userId } })
    if (count === 0) throw new Failure('not-found')
    return work(tx)
  })
}
