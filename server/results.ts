import { type ArticleText, type Mark, markAttempt, type QuestionResult, type Response, toQuestionResult } from '@/quiz'
import { latestAnswers } from './answers'
import { toArticleText } from './articles'
import { ownAttempt } from './attempts'
import { database, type Transaction, transaction } from './database'
import { toQuestion } from './questions'
import type { Viewer } from './session'

export interface AttemptResult {
  readonly attemptId: string
  readonly quizId: string
  readonly name: string | null
  readonly finishedAt: string
  readonly score: number
  readonly outOf: number
  readonly article: ArticleText
  readonly questions: readonly QuestionResult[]
}

type OwnAttempt = Awaited<ReturnType<typeof ownAttempt>>

async function responsesOf(tx: Transaction, attemptId: string): Promise<Map<string, Response>> {
  const latest = await latestAnswers(tx, attemptId)
  return new Map([...latest].map(([questionId, row]) => [questionId, row.response as Response]))
}

/** Closes and marks the attempt once; whoever comes second finds it closed and changes nothing. */
async function closeAndMark(attempt: OwnAttempt): Promise<void> {
  const questions = attempt.version.questions.map(toQuestion)
  await transaction(async (tx) => {
    const closed = await tx.attempt.updateMany({
      where: { id: attempt.id, finishedAt: null },
      data: { finishedAt: new Date() },
    })
    if (closed.count === 0) return
    const { score, outOf, marks } = markAttempt(questions, await responsesOf(tx, attempt.id))
    await tx.attempt.update({ where: { id: attempt.id }, data: { score, outOf } })
    await tx.mark.createMany({
      data: [...marks].map(([questionId, mark]) => ({
        ...mark,
        attemptId: attempt.id,
        questionId,
        revision: 1,
        source: 'rule',
      })),
    })
  })
}

/** The mark that counts for each question: the one with the highest revision. */
async function latestMarks(attemptId: string): Promise<Map<string, Mark>> {
  const rows = await (await database()).mark.findMany({ where: { attemptId }, orderBy: { revision: 'asc' } })
  return new Map(
    rows.map((row) => [
      row.questionId,
      { verdict: row.verdict as Mark['verdict'], points: row.points, outOf: row.outOf },
    ]),
  )
}

/** Finishes the viewer's attempt, or finds it finished: the result is the same either way. Throws `not-found`. */
export async function finishAttempt(viewer: Viewer, id: string): Promise<AttemptResult> {
  const attempt = await ownAttempt(viewer, id)
  if (attempt.finishedAt === null) await closeAndMark(attempt)
  const result = await resultFor(viewer, id)
  if (!result) throw new Error(`attempt ${id} is open right after it was closed`)
  return result
}

/** The result of a finished attempt; null while it lasts, because the key may not be seen before. Throws `not-found`. */
export async function resultFor(viewer: Viewer, id: string): Promise<AttemptResult | null> {
  const attempt = await ownAttempt(viewer, id)
  if (attempt.finishedAt === null) return null
  const [responses, marks] = await Promise.all([responsesOf(await database(), id), latestMarks(id)])
  const questions = attempt.version.questions.flatMap((row) => {
    const mark = marks.get(row.id)
    return mark ? [toQuestionResult(toQuestion(row), responses.get(row.id), mark)] : []
  })
  return {
    attemptId: id,
    quizId: attempt.version.quizId,
    name: viewer?.name ?? null,
    finishedAt: attempt.finishedAt.toISOString(),
    score: attempt.score ?? 0,
    outOf: attempt.outOf ?? 0,
    article: toArticleText({ ...attempt.version.article, title: attempt.version.title }),
    questions,
  }
}
