// A save that races the finish is either counted or refused, never both, and never neither.
import { afterAll, describe, expect, it } from 'vitest'
import { markAttempt, type Response } from '@/quiz'
import { saveAnswer } from '@/server/answers'
import { closeDatabase, database } from '@/server/database'
import { type AttemptResult, finishAttempt, resultFor } from '@/server/results'
import { aQuestion } from '../support/builders'
import { anAttempt, type StoredAttempt, upTo } from './stored'

afterAll(closeDatabase)

const ROUNDS = 25
const QUESTIONS = 5
/** Of each question. */
const SAVES = 4

interface Save {
  readonly questionId: string
  readonly sequence: number
  readonly response: Response
  readonly isReceived: boolean
}

/** Saves one answer and says whether it was received; only "finished" may refuse it. */
async function trySave({ viewer, attemptId }: StoredAttempt, questionId: string, sequence: number): Promise<Save> {
  const response = sequence % 2 === 0 ? 'b' : 'a'
  const isReceived = await saveAnswer(viewer, attemptId, questionId, { sequence, response }).then(
    () => true,
    (error: unknown) => {
      expect(error).toMatchObject({ key: 'finished' })
      return false
    },
  )
  return { questionId, sequence, response, isReceived }
}

/** Every question is answered again and again at the same time; the finish comes in between. */
async function race(round: number): Promise<{ attempt: StoredAttempt; saves: Save[]; result: AttemptResult }> {
  const questions = upTo(QUESTIONS).map((number) => aQuestion('choice', { id: String(number) }))
  const attempt = await anAttempt({ questions })
  const saves: Save[] = []
  const answer = async (questionId: string, from: number, to: number) => {
    for (let sequence = from; sequence <= to; sequence += 1) saves.push(await trySave(attempt, questionId, sequence))
  }
  const [first = '', ...others] = attempt.questions.map(({ id }) => id)
  const turns = others.map((id) => answer(id, 1, SAVES))
  const before = round % SAVES
  await answer(first, 1, before)
  const finish = finishAttempt(attempt.viewer, attempt.attemptId)
  await Promise.all([...turns, answer(first, before + 1, SAVES)])
  return { attempt, saves, result: await finish }
}

/** What the received saves alone are worth. */
function worthOf({ questions }: StoredAttempt, saves: readonly Save[]): number {
  const received = saves.filter(({ isReceived }) => isReceived)
  const latest = new Map<string, Response>()
  for (const { questionId, response } of received.toSorted((one, other) => one.sequence - other.sequence)) {
    latest.set(questionId, response)
  }
  return markAttempt(questions, latest).score
}

describe('saves that race the finish', () => {
  it('are all in the log and in the score where they were received, and in neither where they were refused', async () => {
    let refused = 0
    let received = 0
    for (const round of upTo(ROUNDS)) {
      const { attempt, saves, result } = await race(round)
      const rows = await (await database()).answer.findMany({ where: { attemptId: attempt.attemptId } })
      const logged = rows.map((row) => `${row.questionId} ${row.sequence}`).sort()
      const acknowledged = saves.filter(({ isReceived }) => isReceived)
      expect(logged).toEqual(acknowledged.map((save) => `${save.questionId} ${save.sequence}`).sort())
      expect(result.score).toBe(worthOf(attempt, saves))
      expect(await resultFor(attempt.viewer, attempt.attemptId)).toEqual(result)
      refused += saves.length - acknowledged.length
      received += acknowledged.length
    }
    expect(received, 'no save was ever in time, so nothing was raced').toBeGreaterThan(0)
    expect(refused, 'no save was ever too late, so nothing was raced').toBeGreaterThan(0)
  })
})
