import { Prisma } from '@/prisma/generated/sqlite/client'
import { type Interval, wilson } from '@/quiz/statistics/proportion'
import { database } from '../database'
import { teacherOf, type Viewer } from '../session'
import type { ResultsHead } from './assignment-results'
import { COUNTS, IS_FIRST } from './first-attempts'

/** One run of a quiz: an assignment, at one of its versions. */
export interface Run {
  readonly assignmentId: string
  readonly title: string
  readonly className: string | null
  readonly givenAt: string
  readonly versionId: string
  readonly versionNumber: number
  readonly students: number
}

export interface RunFigure {
  readonly n: number
  readonly facility: number
  readonly interval: Interval
}

export interface Comparison {
  /** Oldest first. */
  readonly runs: readonly Run[]
  /** Questions that at least two runs share, as the newest of them asks; a figure a run, null where it lacks it. */
  readonly rows: readonly { readonly stem: string; readonly figures: readonly (RunFigure | null)[] }[]
}

interface FacilityRow {
  readonly assignmentId: string
  readonly versionId: string
  readonly questionId: string
  readonly n: number | bigint
  readonly share: number
}

/** What each question earned in each run, summed in the database. */
async function facilities(assignmentIds: readonly string[]): Promise<FacilityRow[]> {
  return (await database()).$queryRaw<FacilityRow[]>`
    SELECT a."assignmentId", a."versionId", m."questionId", COUNT(*) AS "n", SUM(m."points" / m."outOf") AS "share"
    FROM "Attempt" a JOIN "Mark" m ON m."attemptId" = a."id"
    WHERE a."assignmentId" IN (${Prisma.join([...assignmentIds])}) AND m."outOf" > 0 AND ${COUNTS} AND ${IS_FIRST}
    GROUP BY a."assignmentId", a."versionId", m."questionId"`
}

/** The question that each was first copied from, or itself. */
function originsOf(questions: readonly { readonly id: string; readonly copyOf: string | null }[]) {
  const copyOf = new Map(questions.map((question) => [question.id, question.copyOf]))
  return (id: string): string => {
    const seen = new Set<string>()
    let at = id
    for (let before = copyOf.get(at); before && !seen.has(at); before = copyOf.get(at)) {
      seen.add(at)
      at = before
    }
    return at
  }
}

/** The teacher's runs of this quiz and how each question went in them; null where there is but one run. */
export async function comparisonOf(
  viewer: Viewer,
  { quizId }: Pick<ResultsHead, 'quizId'>,
): Promise<Comparison | null> {
  const db = await database()
  const assignments = await db.assignment.findMany({
    where: { quizId, ownerId: teacherOf(viewer).userId },
    orderBy: { createdAt: 'asc' },
    select: { id: true, title: true, createdAt: true, class: { select: { name: true } } },
  })
  const found = await facilities(assignments.map(({ id }) => id))
  const versions = await db.quizVersion.findMany({
    where: { id: { in: [...new Set(found.map((row) => row.versionId))] } },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, questions: { select: { id: true, copyOf: true, stem: true, position: true } } },
  })
  const runs = assignments.flatMap(({ id, title, createdAt, class: group }): Run[] =>
    versions.flatMap((version) => {
      const own = found.filter((row) => row.assignmentId === id && row.versionId === version.id)
      if (own.length === 0) return []
      const at = { assignmentId: id, title, className: group?.name ?? null, givenAt: createdAt.toISOString() }
      const students = Math.max(...own.map((row) => Number(row.n)))
      return [{ ...at, versionId: version.id, versionNumber: version.number, students }]
    }),
  )
  if (runs.length < 2) return null
  const questions = versions.flatMap((version) => version.questions)
  const originOf = originsOf(questions)
  const figure = (run: Run, origin: string): RunFigure | null => {
    const row = found.find(
      (each) =>
        each.assignmentId === run.assignmentId &&
        each.versionId === run.versionId &&
        originOf(each.questionId) === origin,
    )
    const n = Number(row?.n ?? 0)
    const interval = row && wilson(Number(row.share) / n, n)
    return row && interval ? { n, facility: Number(row.share) / n, interval } : null
  }
  const newest = versions.at(-1)?.questions.toSorted((one, other) => one.position - other.position) ?? []
  const earlier = questions.filter((question) => !newest.some((each) => originOf(each.id) === originOf(question.id)))
  const asked = new Map([...newest, ...earlier].map((question) => [originOf(question.id), question.stem]))
  const rows = [...asked].map(([origin, stem]) => ({ stem, figures: runs.map((run) => figure(run, origin)) }))
  return { runs, rows: rows.filter(({ figures }) => figures.filter(Boolean).length > 1) }
}
