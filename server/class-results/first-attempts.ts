import { Failure } from '@/lib/failure'
import { Prisma } from '@/prisma/generated/sqlite/client'
import { stateOf } from '@/quiz'
import { idFrom } from '../address'
import { clockFields } from '../class-view'
import { closeOverdue } from '../closing'
import { database } from '../database'
import { teacherOf, type Viewer } from '../session'

const head = {
  id: true,
  title: true,
  quizId: true,
  versionId: true,
  namesHidden: true,
  class: { select: { id: true, name: true, isSample: true } },
  ...clockFields,
} as const satisfies Prisma.AssignmentSelect

/** The teacher's own assignment; what is overdue is marked by this reading of it. Throws `sign-in` or `not-found`. */
export async function ownAssignment(viewer: Viewer, id: string) {
  const where = { id: idFrom(id), ownerId: teacherOf(viewer).userId }
  const row = await (await database()).assignment.findUnique({ where, select: head })
  if (!row) throw new Failure('not-found')
  await closeOverdue(id)
  return { ...row, state: stateOf(row, new Date()) }
}

export type OwnAssignment = Awaited<ReturnType<typeof ownAssignment>>

/** Somebody who takes part, and whose answers count: neither removed nor the teacher trying it out. */
export interface Person {
  readonly participantId: string
  readonly learnerId: string
  readonly pupilId: string | null
  /** Their place in the order of joining, from 1. */
  readonly number: number
  /** Null while names are hidden and no pseudonym was given: then it is not sent at all. */
  readonly name: string | null
}

interface PersonRow {
  readonly id: string
  readonly learnerId: string
  readonly pupilId: string | null
  readonly name: string
  readonly pupilName: string | null
  readonly pseudonym: string | null
}

/** Everybody whose answers count, in the order of joining. */
export async function peopleOf(assignmentId: string, areHidden: boolean): Promise<Person[]> {
  const rows = await (await database()).$queryRaw<PersonRow[]>`
    SELECT p."id", p."learnerId", p."pupilId", p."name", u."name" AS "pupilName", u."pseudonym"
    FROM "Participant" p LEFT JOIN "Pupil" u ON u."id" = p."pupilId"
    WHERE p."assignmentId" = ${assignmentId} AND p."removedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "User" t WHERE t."learnerId" = p."learnerId")
    ORDER BY p."joinedAt", p."id"`
  return rows.map(({ id, learnerId, pupilId, name, pupilName, pseudonym }, index) => ({
    participantId: id,
    learnerId,
    pupilId,
    number: index + 1,
    name: areHidden ? pseudonym : (pupilName ?? name),
  }))
}

export interface AttemptHead {
  readonly id: string
  readonly learnerId: string
  readonly versionId: string
  readonly startedAt: Date
  readonly finishedAt: Date | null
  readonly score: number | null
  readonly outOf: number | null
}

/** All attempts at an assignment by learner, each learner's first one first. */
export async function attemptsByLearner(assignmentId: string): Promise<Map<string, AttemptHead[]>> {
  const rows = await (await database()).attempt.findMany({
    where: { assignmentId },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      learnerId: true,
      versionId: true,
      startedAt: true,
      finishedAt: true,
      score: true,
      outOf: true,
    },
  })
  const byLearner = new Map<string, AttemptHead[]>()
  for (const row of rows) {
    const own = byLearner.get(row.learnerId)
    if (own) own.push(row)
    else byLearner.set(row.learnerId, [row])
  }
  return byLearner
}

/**
 * The condition, on an attempt called `a`, of being a finished first attempt of somebody whose answers count: the same
 * as above, for questions that the database answers alone.
 */
export const IS_FIRST = Prisma.sql`a."finishedAt" IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM "Attempt" b
    WHERE b."assignmentId" = a."assignmentId" AND b."learnerId" = a."learnerId"
      AND (b."startedAt" < a."startedAt" OR (b."startedAt" = a."startedAt" AND b."id" < a."id")))
  AND EXISTS (SELECT 1 FROM "Participant" p
    WHERE p."assignmentId" = a."assignmentId" AND p."learnerId" = a."learnerId" AND p."removedAt" IS NULL)
  AND NOT EXISTS (SELECT 1 FROM "User" t WHERE t."learnerId" = a."learnerId")`

/** The condition, on a mark called `m`, of being the one that counts: the highest revision. */
export const COUNTS = Prisma.sql`NOT EXISTS (SELECT 1 FROM "Mark" l
  WHERE l."attemptId" = m."attemptId" AND l."questionId" = m."questionId" AND l."revision" > m."revision")`
