import { Failure } from '@/lib/failure'
import { idFrom } from '../address'
import { type Transaction, transaction } from '../database'
import { teacherOf, type Viewer } from '../session'

/** An assignment that runs on an older version than the newest published one. */
export interface Behind {
  readonly id: string
  readonly title: string
  /** The version it is given in. */
  readonly number: number
  /** How many have begun. */
  readonly started: number
}

/** The owner's assignments of a quiz that have not ended and stand on a version below `number`. */
export async function assignmentsBelow(
  tx: Transaction,
  viewer: Viewer,
  quizId: string,
  number: number,
): Promise<Behind[]> {
  if (!viewer?.account) return []
  const rows = await tx.assignment.findMany({
    where: {
      quizId: idFrom(quizId),
      ownerId: viewer.account.userId,
      endedAt: null,
      version: { number: { lt: number } },
    },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      title: true,
      closesAt: true,
      version: { select: { number: true } },
      _count: { select: { attempts: true } },
    },
  })
  const now = new Date()
  return rows
    .filter(({ closesAt }) => closesAt === null || closesAt > now)
    .map(({ id, title, version, _count }) => ({ id, title, number: version.number, started: _count.attempts }))
}

/** The assignments that give this version and have not ended. */
export async function runningOn(tx: Transaction, versionId: string): Promise<{ id: string; title: string }[]> {
  const isOpen = { OR: [{ closesAt: null }, { closesAt: { gt: new Date() } }] }
  return tx.assignment.findMany({
    where: { versionId, endedAt: null, ...isOpen },
    orderBy: { createdAt: 'desc' },
    select: { id: true, title: true },
  })
}

interface Numbered {
  readonly id: string
  readonly number: number
}

/** Gives another version of its quiz to those who begin from now on, and logs it. */
export async function moveTo(tx: Transaction, assignmentId: string, from: Numbered, to: Numbered): Promise<void> {
  await tx.assignment.update({ where: { id: assignmentId }, data: { versionId: to.id } })
  const logged = ({ id, number }: Numbered) => ({ versionId: id, number })
  const data = { assignmentId, kind: 'version', before: logged(from), after: logged(to) }
  await tx.assignmentChange.create({ data })
}

/**
 * Gives the newest published version to those who begin from now on; who has begun stays on theirs. Logged with the
 * assignment. Throws `sign-in` or `not-found`.
 */
export async function moveAssignment(viewer: Viewer, assignmentId: string): Promise<{ quizId: string }> {
  const { userId } = teacherOf(viewer)
  return transaction(async (tx) => {
    const own = { id: idFrom(assignmentId), ownerId: userId }
    // Locks the assignment's row, so that a double click is logged once.
    await tx.assignment.updateMany({ where: own, data: { ownerId: userId } })
    const assignment = await tx.assignment.findFirst({
      where: own,
      select: { quizId: true, version: { select: { id: true, number: true } } },
    })
    if (!assignment) throw new Failure('not-found')
    const { quizId, version } = assignment
    const newest = await tx.quizVersion.findFirst({
      where: { quizId, publishedAt: { not: null } },
      orderBy: { number: 'desc' },
      select: { id: true, number: true },
    })
    if (newest && newest.number > version.number) await moveTo(tx, assignmentId, version, newest)
    return { quizId }
  })
}
