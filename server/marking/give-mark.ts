import { Failure } from '@/lib/failure'
import { type Mark, markByHand, markByRubric, markCorrected, type Question, type Response } from '@/quiz'
import { idFrom } from '../address'
import { latestAnswers } from '../answers'
import { correctionsOf } from '../correction/corrections'
import { type Transaction, transaction } from '../database'
import { holdAttempts, latestMarks, reviseMarks } from '../marks'
import { toQuestion } from '../questions'
import { teacherOf, type Viewer } from '../session'

/** Which mark is given, in the teacher's own assignment. */
export interface MarkPlace {
  readonly assignmentId: string
  readonly attemptId: string
  readonly questionId: string
}

/** What it is worth: points, points for each criterion of the rubric, or what the answer that came too late would be. */
export type Worth =
  | { readonly points: number }
  | { readonly criteria: readonly number[] }
  | { readonly lateAnswer: true }

export interface GivenMark {
  readonly worth: Worth
  /** Needed wherever there is a mark already. */
  readonly reason: string
  /** What the learner is told. */
  readonly note: string
  /** The revision that was on the page. */
  readonly seen: number
}

async function worthOfLate(tx: Transaction, attemptId: string, question: Question): Promise<Mark | null> {
  const late = (await latestAnswers(tx, attemptId)).get(question.id)
  if (!late?.isLate) return null
  const correction = (await correctionsOf(tx, [question.id])).get(question.id)
  return markCorrected(question, late.response as Response, correction)
}

async function markOf(tx: Transaction, attemptId: string, question: Question, worth: Worth): Promise<Mark> {
  const mark =
    'lateAnswer' in worth
      ? await worthOfLate(tx, attemptId, question)
      : 'points' in worth
        ? markByHand(question, worth.points)
        : question.type === 'essay'
          ? markByRubric(question, worth.criteria)
          : null
  if (!mark) throw new Failure('points-range')
  return mark
}

/**
 * Gives a mark by hand: to an answer that waits, or instead of any other mark. The mark it replaces stays in the
 * history. Throws `sign-in`, `not-found`, `not-finished`, `mark-changed` where another was given meanwhile,
 * `reason-needed`, or `points-range`.
 */
export async function giveMark(viewer: Viewer, place: MarkPlace, { worth, reason, note, seen }: GivenMark) {
  const { userId } = teacherOf(viewer)
  const own = { id: idFrom(place.assignmentId), ownerId: userId }
  const [attemptId, questionId] = [idFrom(place.attemptId), idFrom(place.questionId)]
  await transaction(async (tx) => {
    const held = await holdAttempts(tx, { id: attemptId, assignment: own })
    if (held === 0) throw new Failure('not-found')
    const attempt = await tx.attempt.findUniqueOrThrow({ where: { id: attemptId }, select: { finishedAt: true } })
    if (!attempt.finishedAt) throw new Failure('not-finished')
    const latest = (await latestMarks(tx, attemptId)).get(questionId)
    if (!latest) throw new Failure('not-found')
    if (latest.revision !== seen) throw new Failure('mark-changed')
    if (latest.verdict !== 'waiting' && reason === '') throw new Failure('reason-needed')
    const question = toQuestion(await tx.question.findUniqueOrThrow({ where: { id: questionId } }))
    const mark = await markOf(tx, attemptId, question, worth)
    const details = 'criteria' in worth ? { criteria: [...worth.criteria] } : undefined
    const said = { reason: reason || undefined, note: note || undefined, details }
    await reviseMarks(tx, attemptId, [{ questionId, mark, source: 'teacher', byId: userId, ...said }])
  })
}
