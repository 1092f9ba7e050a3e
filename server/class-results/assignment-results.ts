import type { ArticleText, AssignmentState, Question } from '@/quiz'
import { isLateAttempt } from '@/quiz'
import { type QuizStatistics, statisticsOf } from '@/quiz/statistics/analyse'
import { itemOf } from '@/quiz/statistics/cell'
import { tallying } from '@/quiz/statistics/tally'
import { toArticleText } from '../articles'
import { byName } from '../class-view'
import { database } from '../database'
import { toQuestion } from '../questions'
import type { Viewer } from '../session'
import {
  type AttemptHead,
  attemptsByLearner,
  type OwnAssignment,
  ownAssignment,
  type Person,
  peopleOf,
} from './first-attempts'
import { type ReadAttempt, readAttempts } from './sittings'

/** What a page of results is asked for. */
export interface ResultsWish {
  /** 'shown' or 'hidden'; as the assignment says where neither. */
  readonly names?: string | undefined
  /** By id; the one that was given where it is none that was answered. */
  readonly version?: string | undefined
}

/** One student's first attempt, and how many followed it. */
export interface StudentResult extends Person {
  /** Null before they begin. */
  readonly attempt: {
    readonly startedAt: string
    readonly finishedAt: string | null
    readonly isLate: boolean
    /** Of the points that are counted so far. */
    readonly earned: number
    readonly outOf: number
    readonly answered: number
    readonly waiting: number
    /** Marks that the teacher gave or changed. */
    readonly byTeacher: number
  } | null
  readonly attempts: number
  /** Points of the last finished attempt, where it is not the first. */
  readonly last: { readonly score: number; readonly outOf: number } | null
}

export interface VersionCount {
  readonly id: string
  readonly number: number
  readonly students: number
}

export interface ResultsHead {
  readonly id: string
  readonly title: string
  readonly quizId: string
  readonly state: AssignmentState
  readonly class: { readonly id: string; readonly name: string } | null
  readonly isSample: boolean
  readonly areNamesHidden: boolean
  readonly versionId: string
  /** Those whose first attempts are at another version are on that version's page. */
  readonly versions: readonly VersionCount[]
}

export interface AssignmentResults extends ResultsHead {
  readonly article: ArticleText
  readonly questions: readonly Question[]
  readonly statistics: QuizStatistics
  readonly students: readonly StudentResult[]
  /** How many are still writing, and how many joined and have not begun. */
  readonly writing: number
  readonly notBegun: number
  /** Answers that wait for a person's mark. */
  readonly waiting: number
}

/** Everything about the attempts of an assignment that needs no answer read. */
export interface Scene {
  readonly head: ResultsHead
  readonly assignment: OwnAssignment
  readonly people: readonly Person[]
  readonly attempts: ReadonlyMap<string, readonly AttemptHead[]>
  /** The first attempts at the version that is shown, in the order of joining. */
  readonly firsts: readonly AttemptHead[]
}

async function versionsAmong(firsts: readonly AttemptHead[]): Promise<VersionCount[]> {
  const counts = new Map<string, number>()
  for (const { versionId } of firsts) counts.set(versionId, (counts.get(versionId) ?? 0) + 1)
  const rows = await (await database()).quizVersion.findMany({
    where: { id: { in: [...counts.keys()] } },
    orderBy: { number: 'asc' },
    select: { id: true, number: true },
  })
  return rows.map((row) => ({ ...row, students: counts.get(row.id) ?? 0 }))
}

/** Throws `sign-in` or `not-found`. */
export async function sceneOf(viewer: Viewer, id: string, { names, version }: ResultsWish = {}): Promise<Scene> {
  const assignment = await ownAssignment(viewer, id)
  const areNamesHidden = names === 'hidden' || (names !== 'shown' && assignment.namesHidden)
  const [people, attempts] = await Promise.all([peopleOf(id, areNamesHidden), attemptsByLearner(id)])
  const all = people.flatMap(({ learnerId }) => attempts.get(learnerId)?.slice(0, 1) ?? [])
  const versions = await versionsAmong(all)
  const answered = (wanted: string | undefined) => versions.find((each) => each.id === wanted)?.id
  const most = versions.toSorted((one, other) => other.students - one.students)[0]?.id
  const versionId = answered(version) ?? answered(assignment.versionId) ?? most ?? assignment.versionId
  const { title, quizId, state, class: group } = assignment
  const head = {
    id,
    title,
    quizId,
    state,
    class: group && { id: group.id, name: group.name },
    isSample: group?.isSample ?? false,
    areNamesHidden,
    versionId,
    versions,
  }
  return { head, assignment, people, attempts, firsts: all.filter((first) => first.versionId === versionId) }
}

/** The text and the questions of a version. */
export async function versionContent(versionId: string): Promise<{ article: ArticleText; questions: Question[] }> {
  const row = await (await database()).quizVersion.findUniqueOrThrow({
    where: { id: versionId },
    include: { article: true, questions: { orderBy: { position: 'asc' } } },
  })
  const article = toArticleText({ ...row.article, title: row.title })
  return { article, questions: row.questions.map(toQuestion) }
}

type Read = NonNullable<StudentResult['attempt']>

function readOf({ head, cells, marks }: ReadAttempt<AttemptHead>, assignment: OwnAssignment): Read {
  const counted = cells.filter(({ share }) => share !== null)
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
  const has = (...states: readonly string[]) => cells.filter(({ state }) => states.includes(state)).length
  return {
    startedAt: head.startedAt.toISOString(),
    finishedAt: head.finishedAt?.toISOString() ?? null,
    isLate: isLateAttempt(assignment, head),
    earned: sum(counted.map(({ share, weight }) => (share ?? 0) * weight)),
    outOf: sum(counted.map(({ weight }) => weight)),
    answered: cells.length - has('blank', 'open'),
    waiting: has('waiting'),
    byTeacher: [...marks.values()].filter(({ source }) => source === 'teacher').length,
  }
}

/** The last finished attempt of several. */
function lastOf(attempts: readonly AttemptHead[]): StudentResult['last'] {
  const last = attempts.slice(1).findLast(({ finishedAt }) => finishedAt !== null)
  return last ? { score: last.score ?? 0, outOf: last.outOf ?? 0 } : null
}

/** In the order of the alphabet; of those whose names are hidden, in that of joining. */
export function inOrder<T extends Person>(people: readonly T[]): T[] {
  const named = byName(people.flatMap((each) => (each.name === null ? [] : [{ ...each, name: each.name }])))
  return [...named, ...people.filter(({ name }) => name === null)]
}

/** Goes through the first attempts of a scene once: the statistics, and each student's line by learner. */
async function goThrough({ firsts, assignment }: Scene, questions: readonly Question[]) {
  const collector = tallying(questions.map(itemOf))
  const read = new Map<string, Read>()
  for await (const attempt of readAttempts(questions, firsts)) {
    collector.add({ isFinished: attempt.head.finishedAt !== null, cells: attempt.cells })
    read.set(attempt.head.learnerId, readOf(attempt, assignment))
  }
  return { statistics: statisticsOf(collector.tally), read }
}

/**
 * The results of an assignment: of first attempts, by whom the teacher has not removed, at one version. What is being
 * written counts as far as it has come. Throws `sign-in` or `not-found`.
 */
export async function resultsOf(viewer: Viewer, id: string, wish: ResultsWish = {}): Promise<AssignmentResults> {
  const scene = await sceneOf(viewer, id, wish)
  const { article, questions } = await versionContent(scene.head.versionId)
  const { statistics, read } = await goThrough(scene, questions)
  const students = scene.people.flatMap((person): StudentResult[] => {
    const attempts = scene.attempts.get(person.learnerId) ?? []
    const isElsewhere = attempts.length > 0 && !read.has(person.learnerId)
    if (isElsewhere) return []
    return [
      { ...person, attempt: read.get(person.learnerId) ?? null, attempts: attempts.length, last: lastOf(attempts) },
    ]
  })
  return {
    ...scene.head,
    article,
    questions,
    statistics,
    students: inOrder(students),
    writing: scene.firsts.filter(({ finishedAt }) => finishedAt === null).length,
    notBegun: students.filter(({ attempts }) => attempts === 0).length,
    waiting: statistics.items.reduce((sum, { waiting }) => sum + waiting, 0),
  }
}
