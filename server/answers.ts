import { isDeepStrictEqual } from 'node:util'
import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { parseResponse, type Response } from '@/quiz'
import { idFrom } from './address'
import { database, type Transaction, transaction } from './database'
import { spend } from './limits'
import { toQuestion } from './questions'
import type { Viewer } from './session'

/** What stands after a save. `response` is there only where something else than what was sent is what counts. */
export interface Receipt {
  readonly sequence: number
  readonly receivedAt: string
  readonly response?: Response
}

type AnswerRow = Prisma.AnswerGetPayload<object>

/** The answer that counts for each question: the one with the highest sequence. */
export async function latestAnswers(tx: Transaction, attemptId: string): Promise<Map<string, AnswerRow>> {
  const heads = await tx.answer.groupBy({ by: ['questionId'], where: { attemptId }, _max: { sequence: true } })
  const rows = await tx.answer.findMany({
    where: { attemptId, OR: heads.map((head) => ({ questionId: head.questionId, sequence: head._max.sequence ?? 0 })) },
  })
  return new Map(rows.map((row) => [row.questionId, row]))
}

/** Reads the response against the question it claims to answer. Throws `not-found` or `wrong-response`. */
async function readResponse(viewer: Viewer, attemptId: string, questionId: string, input: unknown): Promise<Response> {
  const attempt = { id: idFrom(attemptId), learnerId: viewer?.learnerId ?? '' }
  const row = await (await database()).question.findFirst({
    where: { id: idFrom(questionId), version: { attempts: { some: attempt } } },
  })
  if (!row) throw new Failure('not-found')
  const parsed = parseResponse(toQuestion(row), input)
  if (!parsed) throw new Failure('wrong-response')
  return parsed.response
}

/**
 * Touches the attempt before anything is added. The row lock this takes is what a finish waits for and waits on,
 * so that a save is either counted or refused, on both databases. Throws `finished`.
 */
async function holdOpen(tx: Transaction, attemptId: string): Promise<void> {
  const open = await tx.attempt.updateMany({
    where: { id: attemptId, finishedAt: null },
    data: { activeAt: new Date() },
  })
  if (open.count === 0) throw new Failure('finished')
}

/** The receipt for what was sent, given what counts now. */
function receipt(sequence: number, response: Response, head: AnswerRow): Receipt {
  const stands = { sequence: head.sequence, receivedAt: head.receivedAt.toISOString() }
  const isWhatWasSent = head.sequence === sequence && isDeepStrictEqual(head.response, response)
  return isWhatWasSent ? stands : { ...stands, response: head.response as Response }
}

function newest(tx: Transaction, attemptId: string, questionId: string): Promise<AnswerRow> {
  return tx.answer.findFirstOrThrow({ where: { attemptId, questionId }, orderBy: { sequence: 'desc' } })
}

/** Adds a row to the log; a row once written is never written over. Runs while the attempt is held open. */
async function append(tx: Transaction, attemptId: string, questionId: string, sequence: number, response: Response) {
  // NULL is "taken back"; a column that is left out is NULL on both databases.
  const data = { attemptId, questionId, sequence, response: response ?? undefined }
  await tx.answer.create({ data })
}

/**
 * Stores a response and says what counts now. The same again gets the same receipt, even after the finish; an
 * older sequence is kept as history and answered with the newer state; of two different responses with one
 * sequence the first counts. Throws `not-found`, `wrong-response`, `finished` or `too-many`.
 */
export async function saveAnswer(
  viewer: Viewer,
  attemptId: string,
  questionId: string,
  sent: { sequence: number; response: unknown },
): Promise<Receipt> {
  const response = await readResponse(viewer, attemptId, questionId, sent.response)
  await spend('save', attemptId)
  const place = { attemptId_questionId_sequence: { attemptId, questionId, sequence: sent.sequence } }
  const db = await database()
  const known = await db.answer.findUnique({ where: place })
  if (known) return receipt(sent.sequence, response, await newest(db, attemptId, questionId))
  return transaction(async (tx) => {
    await holdOpen(tx, attemptId)
    if (!(await tx.answer.findUnique({ where: place }))) {
      await append(tx, attemptId, questionId, sent.sequence, response)
    }
    return receipt(sent.sequence, response, await newest(tx, attemptId, questionId))
  })
}

/**
 * Stores the response of a plain form, which knows no sequence: it was sent last, so it counts. The same
 * response again adds nothing, and is no failure even after the finish. Throws as `saveAnswer` does.
 */
export async function saveFormAnswer(viewer: Viewer, attemptId: string, questionId: string, input: unknown) {
  const response = await readResponse(viewer, attemptId, questionId, input)
  await spend('save', attemptId)
  const newestRow = (tx: Transaction) =>
    tx.answer.findFirst({ where: { attemptId, questionId }, orderBy: { sequence: 'desc' } })
  const isWhatWasSent = (head: AnswerRow | null) => isDeepStrictEqual(head?.response ?? null, response)
  if (isWhatWasSent(await newestRow(await database()))) return
  await transaction(async (tx) => {
    await holdOpen(tx, attemptId)
    const head = await newestRow(tx)
    if (isWhatWasSent(head)) return
    await append(tx, attemptId, questionId, (head?.sequence ?? 0) + 1, response)
  })
}
