import { Failure } from '@/lib/failure'
import { type ArticleText, type Mark, markCorrected, type Question, type Response, type Totals } from '@/quiz'
import { idFrom } from '../address'
import { latestAnswers, responsesOf } from '../answers'
import { toArticleText } from '../articles'
import { asCorrected, correctionsOf } from '../correction/corrections'
import { database } from '../database'
import { toQuestion } from '../questions'
import type { Viewer } from '../session'
import { accountNames, type MarkLine, toMarkLine } from './answers'
import { assignmentToMark, namesIn } from './own-assignment'

/** A response that came after the time was over, and what it would be worth. */
export interface LateAnswer {
  readonly response: Response
  readonly receivedAt: string
  readonly mark: Mark
}

export interface AttemptQuestion {
  readonly question: Question
  readonly response: Response
  readonly late: LateAnswer | null
  /** Oldest first; the last one counts. None while the attempt is open. */
  readonly history: readonly MarkLine[]
}

/** One attempt as its teacher sees it, keys and history included. */
export interface TeacherAttempt {
  readonly id: string
  readonly assignment: { readonly id: string; readonly title: string }
  /** Null where the quiz is not this teacher's. */
  readonly quizId: string | null
  readonly name: string
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly versionNumber: number
  readonly totals: Totals | null
  readonly article: ArticleText
  readonly questions: readonly AttemptQuestion[]
}

const whole = {
  marks: { orderBy: { revision: 'asc' } },
  version: {
    include: {
      article: true,
      quiz: { select: { id: true, ownerId: true, removedAt: true } },
      questions: { orderBy: { position: 'asc' } },
    },
  },
} as const

/** An attempt in the teacher's own assignment. Throws `sign-in` or `not-found`. */
export async function attemptForTeacher(
  viewer: Viewer,
  assignmentId: string,
  attemptId: string,
): Promise<TeacherAttempt> {
  const assignment = await assignmentToMark(viewer, assignmentId)
  const db = await database()
  const attempt = await db.attempt.findFirst({ where: { id: idFrom(attemptId), assignmentId }, include: whole })
  if (!attempt) throw new Failure('not-found')
  const { version, marks } = attempt
  const ids = version.questions.map(({ id }) => id)
  const [inTime, newest, corrections, accounts] = await Promise.all([
    responsesOf(db, attempt.id),
    latestAnswers(db, attempt.id),
    correctionsOf(db, ids),
    accountNames(marks),
  ])
  const questions = version.questions.map((row): AttemptQuestion => {
    const question = asCorrected(row, corrections)
    const last = newest.get(row.id)
    const response = (last?.response ?? null) as Response
    const late = last?.isLate && {
      response,
      receivedAt: last.receivedAt.toISOString(),
      mark: markCorrected(toQuestion(row), response, corrections.get(row.id)),
    }
    const own = marks.filter(({ questionId }) => questionId === row.id)
    return {
      question,
      response: inTime.get(row.id) ?? null,
      late: late || null,
      history: own.map((mark) => toMarkLine(question, mark, accounts)),
    }
  })
  const { quiz } = version
  const isOwn = quiz.ownerId === viewer?.learnerId && quiz.removedAt === null
  return {
    id: attempt.id,
    assignment: { id: assignmentId, title: assignment.title },
    quizId: isOwn ? quiz.id : null,
    name: namesIn(assignment).get(attempt.learnerId)?.name ?? '',
    startedAt: attempt.startedAt.toISOString(),
    finishedAt: attempt.finishedAt?.toISOString() ?? null,
    versionNumber: version.number,
    totals: attempt.finishedAt ? { score: attempt.score ?? 0, outOf: attempt.outOf ?? 0 } : null,
    article: toArticleText({ ...version.article, title: version.title }),
    questions,
  }
}
