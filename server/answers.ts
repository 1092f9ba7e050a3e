import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { parseResponse, type Response } from '@/quiz'
import { idFrom } from './address'
import { log, type Receipt } from './answer-log'
import type { Transaction } from './database'
import { publishedQuestion } from './known-questions'
import { spend } from './limits'
import type { Viewer } from './session'

export type { Receipt }

type AnswerRow = Prisma.AnswerGetPayload<object>

/**
 * The newest answer to each question: the one with the highest sequence. `inTime` leaves out what came too late, and
 * so gives what counts.
 */
export async function latestAnswers(
  tx: Transaction,
  attemptId: string,
  { inTime = false } = {},
): Promise<Map<string, AnswerRow>> {
  const where = inTime ? { attemptId, isLate: false } : { attemptId }
  const heads = await tx.answer.groupBy({ by: ['questionId'], where, _max: { sequence: true } })
  const rows = await tx.answer.findMany({
    where: { attemptId, OR: heads.map((head) => ({ questionId: head.questionId, sequence: head._max.sequence ?? 0 })) },
  })
  return new Map(rows.map((row) => [row.questionId, row]))
}

/** What counts for each question: the newest response that came in time. */
export async function responsesOf(tx: Transaction, attemptId: string): Promise<Map<string, Response>> {
  const latest = await latestAnswers(tx, attemptId, { inTime: true })
  return new Map([...latest].map(([questionId, row]) => [questionId, row.response as Response]))
}

interface Sent {
  /** Null for the next. */
  readonly sequence: number | null
  readonly response: unknown
  readonly via: 'page' | 'form'
}

/** Reads the response against the question it claims to answer and hands it to the log. */
async function store(viewer: Viewer, attemptId: string, questionId: string, sent: Sent): Promise<Receipt> {
  const known = await publishedQuestion(idFrom(questionId))
  if (!known || !viewer) throw new Failure('not-found')
  await spend('save', idFrom(attemptId))
  const { sequence, via } = sent
  return log({
    attemptId,
    questionId,
    sequence,
    via,
    learnerId: viewer.learnerId,
    versionId: known.versionId,
    parsed: parseResponse(known.question, sent.response),
  })
}

/**
 * Stores a response and says what counts now. The same again gets the same receipt, even after the finish; an
 * older sequence is kept as history and answered with the newer state; of two different responses with one
 * sequence the first counts. Under an assignment, what comes after the time was over is kept and marked as late.
 * Throws `not-found`, `wrong-response`, `finished`, `too-many`, and why the rules of an assignment refuse it.
 */
export async function saveAnswer(
  viewer: Viewer,
  attemptId: string,
  questionId: string,
  sent: { sequence: number; response: unknown },
): Promise<Receipt> {
  return store(viewer, attemptId, questionId, { ...sent, via: 'page' })
}

/**
 * Stores the response of a plain form, which knows no sequence: it was sent last, so it counts. The same
 * response again adds nothing, and is no failure even after the finish. Throws as `saveAnswer` does.
 */
export async function saveFormAnswer(viewer: Viewer, attemptId: string, questionId: string, input: unknown) {
  await store(viewer, attemptId, questionId, { sequence: null, response: input, via: 'form' })
}
