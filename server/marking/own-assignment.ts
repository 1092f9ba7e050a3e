import { Failure } from '@/lib/failure'
import { idFrom } from '../address'
import { closeOverdue } from '../closing'
import { database } from '../database'
import { teacherOf, type Viewer } from '../session'

/**
 * The teacher's own assignment, to be marked: what is overdue in it is finished by this reading of it. Throws `sign-in`
 * or `not-found`.
 */
export async function assignmentToMark(viewer: Viewer, id: string) {
  const own = { id: idFrom(id), ownerId: teacherOf(viewer).userId }
  const db = await database()
  if (!(await db.assignment.findUnique({ where: own, select: { id: true } }))) throw new Failure('not-found')
  await closeOverdue(id)
  return db.assignment.findUniqueOrThrow({
    where: own,
    include: {
      version: { include: { article: true } },
      participants: { orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }] },
    },
  })
}

export type AssignmentToMark = Awaited<ReturnType<typeof assignmentToMark>>

/** What somebody is called in an assignment: their name and, where names are hidden, their number in the order of joining. */
export function namesIn({ participants }: AssignmentToMark): ReadonlyMap<string, { name: string; number: number }> {
  return new Map(participants.map(({ learnerId, name }, at) => [learnerId, { name, number: at + 1 }]))
}
