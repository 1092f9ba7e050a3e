import { Failure } from '@/lib/failure'
import { type AssignmentState, stateOf } from '@/quiz'
import { idFrom } from './address'
import { database } from './database'
import { teacherOf, type Viewer } from './session'

export interface PupilEntry {
  readonly id: string
  readonly name: string
  readonly pseudonym: string | null
  /** Assignments this pupil has joined. */
  readonly joined: number
}

export interface ClassView {
  readonly id: string
  readonly name: string
  readonly isArchived: boolean
  /** Made up to show what results look like. */
  readonly isSample: boolean
  readonly hasPseudonyms: boolean
  /** By the order of the Arabic alphabet. */
  readonly pupils: readonly PupilEntry[]
  /** Removed from the roster and not merged: they can be brought back. */
  readonly removed: readonly PupilEntry[]
  readonly assignments: readonly { readonly id: string; readonly title: string; readonly state: AssignmentState }[]
}

/** What of an assignment's row decides its state (`stateOf`). */
export const clockFields = {
  opensAt: true,
  closesAt: true,
  minutes: true,
  late: true,
  pausedAt: true,
  pausedFor: true,
  addedSeconds: true,
  endedAt: true,
} as const

// A collator of its own, not the machine's: the same order everywhere.
const alphabet = new Intl.Collator('ar-u-co-standard', { sensitivity: 'base', numeric: true })

/** Names in the order of the Arabic alphabet, then by when they came. */
export function byName<T extends { readonly name: string }>(pupils: readonly T[]): T[] {
  return [...pupils].sort((one, other) => alphabet.compare(one.name, other.name))
}

const pupilFields = {
  id: true,
  name: true,
  pseudonym: true,
  removedAt: true,
  _count: { select: { participants: { where: { removedAt: null } } } },
} as const

/** One class of the viewer's with its roster and what was given to it. Throws `sign-in` or `not-found`. */
export async function classFor(viewer: Viewer, id: string): Promise<ClassView> {
  const { userId } = teacherOf(viewer)
  const row = await (await database()).class.findUnique({
    where: { id: idFrom(id), ownerId: userId },
    select: {
      name: true,
      archivedAt: true,
      pupils: { where: { mergedIntoId: null, erasedAt: null }, orderBy: { position: 'asc' }, select: pupilFields },
      isSample: true,
      assignments: {
        orderBy: { createdAt: 'desc' },
        select: { id: true, title: true, ...clockFields },
      },
    },
  })
  if (!row) throw new Failure('not-found')
  const entry = ({ id, name, pseudonym, _count }: (typeof row.pupils)[number]) => ({
    id,
    name,
    pseudonym,
    joined: _count.participants,
  })
  const now = new Date()
  const present = row.pupils.filter((pupil) => pupil.removedAt === null)
  return {
    id,
    name: row.name,
    isArchived: row.archivedAt !== null,
    isSample: row.isSample,
    hasPseudonyms: present.some((pupil) => pupil.pseudonym !== null),
    pupils: byName(present).map(entry),
    removed: byName(row.pupils.filter((pupil) => pupil.removedAt !== null)).map(entry),
    assignments: row.assignments.map(({ id, title, ...clock }) => ({ id, title, state: stateOf(clock, now) })),
  }
}
