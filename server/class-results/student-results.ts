import { Failure } from '@/lib/failure'
import { type ArticleText, isLateAttempt, PROCESSES, type Process, type Question, type Response } from '@/quiz'
import { cellOf } from '@/quiz/statistics/cell'
import { type Interval, priorOf, type Seen, shrunk, wilson } from '@/quiz/statistics/proportion'
import type { Cell } from '@/quiz/statistics/tally'
import { database } from '../database'
import type { Viewer } from '../session'
import { type ResultsHead, type ResultsWish, sceneOf, versionContent } from './assignment-results'
import type { Person } from './first-attempts'
import { readAttempts } from './sittings'

/** How somebody does with one process, beside the class. */
export interface ProcessEstimate extends Seen {
  readonly process: Process
  /** Of the raw share. */
  readonly interval: Interval
  /** Drawn towards the class, the more the fewer questions there were. */
  readonly estimate: number
  readonly classMean: number
}

export interface StudentAnswer {
  readonly question: Question
  readonly response: Response
  readonly verdict: string
  readonly points: number
  readonly outOf: number
  /** 'rule', 'teacher' or 'correction'; null while it is not marked. */
  readonly source: string | null
  readonly reason: string | null
  readonly answeredAt: string | null
}

export interface StudentAttempt {
  readonly id: string
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly score: number | null
  readonly outOf: number | null
  readonly isLate: boolean
}

export interface StudentResults extends ResultsHead {
  readonly article: ArticleText
  readonly person: Person
  readonly attempts: readonly StudentAttempt[]
  /** The attempt whose answers are shown: the first unless another was asked for. */
  readonly shown: StudentAttempt | null
  readonly answers: readonly StudentAnswer[]
  readonly processes: readonly ProcessEstimate[]
}

/** What a row of cells earned of each process: shares summed, each question counting once. */
export function byProcess(questions: readonly Question[], cells: readonly Cell[]): Map<Process, Seen> {
  const found = new Map<Process, Seen>()
  for (const [at, { process }] of questions.entries()) {
    const share = cells[at]?.share
    if (share === null || share === undefined) continue
    const { sum, n } = found.get(process) ?? { sum: 0, n: 0 }
    found.set(process, { sum: sum + share, n: n + 1 })
  }
  return found
}

/** The marks and answers of one attempt, question by question. */
async function answersIn(attemptId: string, questions: readonly Question[]): Promise<StudentAnswer[]> {
  const db = await database()
  const [marks, rows] = await Promise.all([
    db.mark.findMany({ where: { attemptId }, orderBy: { revision: 'asc' } }),
    db.answer.findMany({ where: { attemptId, isLate: false }, orderBy: { sequence: 'asc' } }),
  ])
  const latestMark = new Map(marks.map((mark) => [mark.questionId, mark]))
  const latestAnswer = new Map(rows.map((row) => [row.questionId, row]))
  return questions.map((question) => {
    const mark = latestMark.get(question.id)
    const row = latestAnswer.get(question.id)
    const response = (row?.response ?? null) as Response
    const cell = cellOf(question, mark, response)
    return {
      question,
      response,
      verdict: mark?.verdict ?? (cell.state === 'open' ? 'unanswered' : ''),
      points: mark?.points ?? (cell.share ?? 0) * cell.weight,
      outOf: mark?.outOf ?? cell.weight,
      source: mark?.source ?? null,
      reason: mark?.reason ?? null,
      answeredAt: row?.receivedAt.toISOString() ?? null,
    }
  })
}

/**
 * One student in an assignment: every attempt, the answers of one of them with who marked them, and how the first one
 * stands by process beside the class. Throws `sign-in` or `not-found`.
 */
export async function studentResults(
  viewer: Viewer,
  id: string,
  participantId: string,
  wish: ResultsWish & { readonly attempt?: string | undefined } = {},
): Promise<StudentResults> {
  const first = await sceneOf(viewer, id, wish)
  const person = first.people.find((each) => each.participantId === participantId)
  if (!person) throw new Failure('not-found')
  const heads = first.attempts.get(person.learnerId) ?? []
  const head = heads.find((each) => each.id === wish.attempt) ?? heads[0]
  // The class beside them is the one that took the same version.
  const scene = head ? await sceneOf(viewer, id, { ...wish, version: head.versionId }) : first
  const { article, questions } = await versionContent(head?.versionId ?? scene.head.versionId)
  const attempts = heads.map((each) => ({
    id: each.id,
    startedAt: each.startedAt.toISOString(),
    finishedAt: each.finishedAt?.toISOString() ?? null,
    score: each.score,
    outOf: each.outOf,
    isLate: isLateAttempt(scene.assignment, each),
  }))
  const all: Map<Process, Seen>[] = []
  let own: Map<Process, Seen> = new Map()
  for await (const attempt of readAttempts(questions, scene.firsts, [])) {
    const seen = byProcess(questions, attempt.cells)
    all.push(seen)
    if (attempt.head.learnerId === person.learnerId) own = seen
  }
  return {
    ...scene.head,
    article,
    person,
    attempts,
    shown: attempts.find((each) => each.id === head?.id) ?? null,
    answers: head ? await answersIn(head.id, questions) : [],
    processes: estimatesOf(own, all),
  }
}

/** What somebody did by process, beside all of their class, and drawn towards it. */
export function estimatesOf(
  own: ReadonlyMap<Process, Seen>,
  all: readonly ReadonlyMap<Process, Seen>[],
): ProcessEstimate[] {
  return PROCESSES.flatMap((process) => {
    const seen = own.get(process)
    const interval = seen && wilson(seen.sum / seen.n, seen.n)
    if (!seen || !interval) return []
    const group = all.flatMap((each) => each.get(process) ?? [])
    const sum = group.reduce((total, each) => total + each.sum, 0)
    const n = group.reduce((total, each) => total + each.n, 0)
    const prior = priorOf(group)
    const classMean = n > 0 ? sum / n : seen.sum / seen.n
    return [{ process, ...seen, interval, estimate: prior ? shrunk(seen, prior) : seen.sum / seen.n, classMean }]
  })
}
