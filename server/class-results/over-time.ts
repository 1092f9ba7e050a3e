import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { PROCESSES, type Process } from '@/quiz'
import { facility } from '@/quiz/statistics/item'
import { type Interval, type Seen, wilson } from '@/quiz/statistics/proportion'
import { idFrom } from '../address'
import { byName } from '../class-view'
import { database } from '../database'
import { teacherOf, type Viewer } from '../session'
import { COUNTS, IS_FIRST } from './first-attempts'
import { estimatesOf, type ProcessEstimate } from './student-results'

/** What a class, or one pupil, did with one process in one assignment. */
export interface ProcessResult {
  readonly process: Process
  readonly mean: number
  /** Students of a class, questions of a pupil. */
  readonly n: number
  readonly interval: Interval
}

export interface TimeRow {
  readonly assignmentId: string
  readonly title: string
  readonly givenAt: string
  readonly students: number
  readonly mean: number
  readonly interval: Interval
  readonly processes: readonly ProcessResult[]
}

interface ClassHead {
  readonly id: string
  readonly name: string
  readonly isSample: boolean
}

export interface ClassResults extends ClassHead {
  /** Oldest first; only what has been finished by anybody. */
  readonly rows: readonly TimeRow[]
  readonly pupils: readonly {
    readonly id: string
    readonly name: string | null
    readonly number: number
    readonly assignments: number
    /** Of all questions counted; null where there is none. */
    readonly mean: number | null
    readonly interval: Interval | null
  }[]
}

export interface PupilProfile extends ClassHead {
  readonly pupil: { readonly id: string; readonly name: string | null; readonly number: number }
  readonly rows: readonly TimeRow[]
  /** Over all assignments together. */
  readonly processes: readonly ProcessEstimate[]
}

interface ShareRow {
  readonly assignmentId: string
  readonly learnerId: string
  readonly process: string
  readonly share: number
  readonly questions: number | bigint
}

/** What each learner earned by process in each assignment of a class, summed in the database: shares, not answers. */
async function sharesIn(classId: string): Promise<ShareRow[]> {
  return (await database()).$queryRaw<ShareRow[]>`
    SELECT a."assignmentId", a."learnerId", q."process", SUM(m."points" / m."outOf") AS "share",
      COUNT(*) AS "questions"
    FROM "Attempt" a
    JOIN "Mark" m ON m."attemptId" = a."id"
    JOIN "Question" q ON q."id" = m."questionId"
    WHERE a."assignmentId" IN (SELECT g."id" FROM "Assignment" g WHERE g."classId" = ${classId})
      AND m."outOf" > 0 AND ${COUNTS} AND ${IS_FIRST}
    GROUP BY a."assignmentId", a."learnerId", q."process"`
}

type Shares = ReadonlyMap<Process, Seen>

/** By learner: how much of each process. */
function byLearner(rows: readonly ShareRow[]): Map<string, Map<Process, Seen>> {
  const found = new Map<string, Map<Process, Seen>>()
  for (const { learnerId, process, share, questions } of rows) {
    const own = found.get(learnerId) ?? new Map<Process, Seen>()
    const { sum, n } = own.get(process as Process) ?? { sum: 0, n: 0 }
    found.set(learnerId, own.set(process as Process, { sum: sum + Number(share), n: n + Number(questions) }))
  }
  return found
}

const together = (shares: Shares): Seen =>
  [...shares.values()].reduce((all, { sum, n }) => ({ sum: all.sum + sum, n: all.n + n }), { sum: 0, n: 0 })

/** The mean of what each did, with its interval: students are the cases. */
function meanOf(seen: readonly Seen[]): { mean: number; n: number; interval: Interval } | null {
  const shares = seen.filter(({ n }) => n > 0).map(({ sum, n }) => sum / n)
  const mean = facility(shares)
  const interval = mean === null ? null : wilson(mean, shares.length)
  return mean === null || !interval ? null : { mean, n: shares.length, interval }
}

/** What one did, with its interval: questions are the cases. */
function ownMean({ sum, n }: Seen): { mean: number; n: number; interval: Interval } | null {
  const interval = n > 0 ? wilson(sum / n, n) : null
  return interval && { mean: sum / n, n, interval }
}

function timeRow(
  { id, title, createdAt }: { id: string; title: string; createdAt: Date },
  learners: readonly Shares[],
  meanFrom: (seen: readonly Seen[]) => ReturnType<typeof meanOf>,
): TimeRow[] {
  const all = meanFrom(learners.map(together))
  if (!all) return []
  const processes = PROCESSES.flatMap((process) => {
    const found = meanFrom(learners.flatMap((shares) => shares.get(process) ?? []))
    return found ? [{ process, ...found }] : []
  })
  const { mean, interval } = all
  const givenAt = createdAt.toISOString()
  return [{ assignmentId: id, title, givenAt, students: learners.length, mean, interval, processes }]
}

async function classRow(viewer: Viewer, classId: string) {
  const row = await (await database()).class.findUnique({
    where: { id: idFrom(classId), ownerId: teacherOf(viewer).userId },
    select: {
      id: true,
      name: true,
      isSample: true,
      pupils: {
        where: { removedAt: null, mergedIntoId: null },
        orderBy: { position: 'asc' },
        select: { id: true, name: true, pseudonym: true, learnerId: true },
      },
      assignments: { orderBy: { createdAt: 'asc' }, select: { id: true, title: true, createdAt: true } },
    } satisfies Prisma.ClassSelect,
  })
  if (!row) throw new Failure('not-found')
  return row
}

type Row = Awaited<ReturnType<typeof classRow>>

const pupilEntries = ({ pupils }: Row, areHidden: boolean) =>
  byName(pupils).map(({ id, name, pseudonym, learnerId }, index) => ({
    id,
    learnerId,
    number: index + 1,
    name: areHidden ? pseudonym : name,
  }))

const groupedBy = (rows: readonly ShareRow[], assignmentId: string) =>
  byLearner(rows.filter((row) => row.assignmentId === assignmentId))

/** A class across everything it was given: by process over time, and each pupil. Throws `sign-in` or `not-found`. */
export async function classResults(viewer: Viewer, classId: string, areHidden = false): Promise<ClassResults> {
  const row = await classRow(viewer, classId)
  const shares = await sharesIn(classId)
  const all = byLearner(shares)
  const { id, name, isSample } = row
  return {
    id,
    name,
    isSample,
    rows: row.assignments.flatMap((each) => timeRow(each, [...groupedBy(shares, each.id).values()], meanOf)),
    pupils: pupilEntries(row, areHidden).map(({ learnerId, ...pupil }) => {
      const found = ownMean(together(all.get(learnerId) ?? new Map()))
      const own = new Set(shares.filter((each) => each.learnerId === learnerId).map((each) => each.assignmentId))
      return { ...pupil, assignments: own.size, mean: found?.mean ?? null, interval: found?.interval ?? null }
    }),
  }
}

/** One pupil across everything the class was given. Throws `sign-in` or `not-found`. */
export async function pupilProfile(
  viewer: Viewer,
  classId: string,
  pupilId: string,
  areHidden = false,
): Promise<PupilProfile> {
  const row = await classRow(viewer, classId)
  const pupil = pupilEntries(row, areHidden).find((each) => each.id === pupilId)
  if (!pupil) throw new Failure('not-found')
  const shares = await sharesIn(classId)
  const all = byLearner(shares)
  const { learnerId, ...shown } = pupil
  return {
    id: row.id,
    name: row.name,
    isSample: row.isSample,
    pupil: shown,
    rows: row.assignments.flatMap((each) => {
      const own = groupedBy(shares, each.id).get(learnerId)
      return own ? timeRow(each, [own], ([seen]) => (seen ? ownMean(seen) : null)) : []
    }),
    processes: estimatesOf(all.get(learnerId) ?? new Map(), [...all.values()]),
  }
}
