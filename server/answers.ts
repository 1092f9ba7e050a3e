import { isDeepStrictEqual } from 'node:util'
import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { parseResponse, type Response } from '@/quiz'
import { idFrom } from './address'
import { type Assigned, assignedOf, overSince, saveVerdict, tellBoard } from './assigned'
import { database, type Transaction, transaction } from './database'
import { spend } from './limits'
import { toQuestion } from './questions'
import type { Viewer } from './session'

/** What stands after a save. `response` is there only where something else than what was sent is what counts. */
export interface Receipt {
  readonly sequence: number
  readonly receivedAt: string
  readonly response?: Response
  /** It came after the time was over: kept, and not counted. */
  readonly late?: true
}

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

interface Held {
  readonly assigned: Assigned | null
  /** What is stored now comes too late to count. */
  readonly isLate: boolean
}

/**
 * Touches the attempt before anything is added. The row lock this takes is what a finish waits for and waits on,
 * so that a save is either counted or refused, on both databases. What the assignment's rules say is asked under
 * that lock. Throws `finished`, or the reason why the rules refuse the answer.
 */
async function holdOpen(tx: Transaction, attemptId: string, questionId: string): Promise<Held> {
  const now = new Date()
  const open = await tx.attempt.updateMany({ where: { id: attemptId, finishedAt: null }, data: { activeAt: now } })
  const attempt = await tx.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  const assigned = await assignedOf(tx, attempt)
  if (!assigned) {
    if (open.count === 0) throw new Failure('finished')
    return { assigned, isLate: false }
  }
  const verdict = saveVerdict(assigned, attempt, now)
  if (attempt.finishedAt) {
    // Marked because its time was over: what still arrives from a slow network is kept beside it.
    const over = overSince(assigned, attempt, now)
    if (verdict !== 'late' || !over || attempt.finishedAt < over) throw new Failure('finished')
  }
  if (verdict !== 'ok' && verdict !== 'late') throw new Failure(verdict)
  const shown = await tx.mark.findFirst({ where: { attemptId, questionId }, select: { id: true } })
  if (shown && !attempt.finishedAt) throw new Failure('question-closed')
  return { assigned, isLate: verdict === 'late' }
}

/** The receipt for what was sent, given what counts now. */
function receipt(sequence: number, response: Response, head: AnswerRow): Receipt {
  const late = head.isLate ? ({ late: true } as const) : {}
  const stands = { sequence: head.sequence, receivedAt: head.receivedAt.toISOString(), ...late }
  const isWhatWasSent = head.sequence === sequence && isDeepStrictEqual(head.response, response)
  return isWhatWasSent ? stands : { ...stands, response: head.response as Response }
}

function newest(tx: Transaction, attemptId: string, questionId: string): Promise<AnswerRow> {
  return tx.answer.findFirstOrThrow({ where: { attemptId, questionId }, orderBy: { sequence: 'desc' } })
}

interface Entry {
  readonly attemptId: string
  readonly questionId: string
  readonly sequence: number
  readonly isLate: boolean
}

/** Adds a row to the log; a row once written is never written over. Runs while the attempt is held open. */
async function append(tx: Transaction, entry: Entry, response: Response) {
  // NULL is "taken back"; a column that is left out is NULL on both databases.
  await tx.answer.create({ data: { ...entry, response: response ?? undefined } })
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
  const { sequence } = sent
  const response = await readResponse(viewer, attemptId, questionId, sent.response)
  await spend('save', attemptId)
  const place = { attemptId_questionId_sequence: { attemptId, questionId, sequence } }
  const db = await database()
  const known = await db.answer.findUnique({ where: place })
  if (known) return receipt(sequence, response, await newest(db, attemptId, questionId))
  const saved = await transaction(async (tx) => {
    const { assigned, isLate } = await holdOpen(tx, attemptId, questionId)
    if (!(await tx.answer.findUnique({ where: place }))) {
      await append(tx, { attemptId, questionId, sequence, isLate }, response)
    }
    return { assigned, receipt: receipt(sequence, response, await newest(tx, attemptId, questionId)) }
  })
  await tellBoard(saved.assigned)
  return saved.receipt
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
  const assigned = await transaction(async (tx) => {
    const held = await holdOpen(tx, attemptId, questionId)
    const head = await newestRow(tx)
    if (isWhatWasSent(head)) return null
    const sequence = (head?.sequence ?? 0) + 1
    await append(tx, { attemptId, questionId, sequence, isLate: held.isLate }, response)
    return held.assigned
  })
  await tellBoard(assigned)
}
