import { Failure } from '@/lib/failure'
import type { ArticleText, Mark, Question, Remark, Response, Verdict } from '@/quiz'
import { idFrom } from '../address'
import { toArticleText } from '../articles'
import { asCorrected, correctionsOf } from '../correction/corrections'
import { database } from '../database'
import { type MarkRow, type MarkSource, toMark } from '../marks'
import type { Viewer } from '../session'
import { type AssignmentToMark, assignmentToMark, namesIn } from './own-assignment'
import { criteriaIn } from './remark'

/** One mark of a question's history. */
export interface MarkLine {
  readonly revision: number
  readonly at: string
  readonly source: MarkSource
  /** Who gave it; null where the rule did, or where the account is gone. */
  readonly by: string | null
  readonly mark: Mark
  readonly reason: string | null
  readonly note: string | null
  readonly criteria: Remark['criteria']
}

/** An answer with its mark, as a teacher sees it. */
export interface MarkedAnswer {
  readonly attemptId: string
  readonly name: string
  readonly number: number
  readonly response: Response
  readonly verdict: Verdict
  /** The revision that counts: who marks names the one they saw. */
  readonly revision: number
  /** Oldest first; the last one counts. */
  readonly history: readonly MarkLine[]
}

export interface AnswersToMark {
  readonly question: Question
  readonly article: ArticleText
  readonly answers: readonly MarkedAnswer[]
}

/** The names of accounts, by id. */
export async function accountNames(marks: readonly Pick<MarkRow, 'byId'>[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(marks.flatMap(({ byId }) => byId ?? []))]
  const users = await (await database()).user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(users.map(({ id, name }) => [id, name]))
}

export function toMarkLine(question: Question, row: MarkRow, names: ReadonlyMap<string, string>): MarkLine {
  return {
    revision: row.revision,
    at: row.createdAt.toISOString(),
    source: row.source as MarkSource,
    by: names.get(row.byId ?? '') ?? null,
    mark: toMark(row),
    reason: row.reason,
    note: row.note,
    criteria: criteriaIn(question, row),
  }
}

async function answersIn(assignment: AssignmentToMark, question: Question): Promise<MarkedAnswer[]> {
  const db = await database()
  const [attempts, answers] = [
    await db.attempt.findMany({
      where: { assignmentId: assignment.id, finishedAt: { not: null } },
      include: { marks: { where: { questionId: question.id }, orderBy: { revision: 'asc' } } },
    }),
    await db.answer.findMany({
      where: { questionId: question.id, isLate: false, attempt: { assignmentId: assignment.id } },
      orderBy: { sequence: 'asc' },
    }),
  ]
  const responses = new Map(answers.map(({ attemptId, response }) => [attemptId, response as Response]))
  const accounts = await accountNames(attempts.flatMap(({ marks }) => marks))
  const names = namesIn(assignment)
  return attempts
    .flatMap(({ id: attemptId, learnerId, marks }) => {
      const history = marks.map((row) => toMarkLine(question, row, accounts))
      const last = history.at(-1)
      const who = names.get(learnerId)
      if (!last || !who) return []
      const { revision, mark } = last
      return [
        { ...who, attemptId, response: responses.get(attemptId) ?? null, verdict: mark.verdict, revision, history },
      ]
    })
    .toSorted((one, other) => one.number - other.number)
}

/** One question of the teacher's own assignment with all answers to it. Throws `sign-in` or `not-found`. */
export async function answersTo(viewer: Viewer, assignmentId: string, questionId: string): Promise<AnswersToMark> {
  const assignment = await assignmentToMark(viewer, assignmentId)
  const db = await database()
  const row = await db.question.findFirst({
    where: {
      id: idFrom(questionId),
      version: { OR: [{ id: assignment.versionId }, { attempts: { some: { assignmentId } } }] },
    },
    include: { version: { include: { article: true } } },
  })
  if (!row) throw new Failure('not-found')
  const question = asCorrected(row, await correctionsOf(db, [row.id]))
  const article = toArticleText({ ...row.version.article, title: row.version.title })
  return { question, article, answers: await answersIn(assignment, question) }
}
