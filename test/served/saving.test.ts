// Promises 6, 7 and 8: the same again changes nothing; the higher sequence counts; a finish is one finish.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Response as Given, PublicQuestion } from '@/quiz'
import { anyResponse } from '../support/any-response'
import type { TestDatabase } from '../support/database'
import { openDatabase } from '../support/open-database'
import { type Served, startServed } from '../support/served'
import { createDatabaseOf, DATABASES, stopPostgres } from './support/databases'
import { inParallel, times } from './support/in-parallel'
import { type AttemptResult, type Learner, longestQuiz, type Receipt, startLearner } from './support/learner'

afterAll(stopPostgres)

describe.each(DATABASES)('%s', (name) => {
  let database: TestDatabase
  let served: Served
  let quizId: string

  beforeAll(async () => {
    database = await createDatabaseOf(name)
    served = await startServed({ databaseUrl: database.url })
    quizId = await longestQuiz(served.url)
  })

  afterAll(async () => {
    await served.stop()
    database.remove()
  })

  async function rows(learner: Learner) {
    const db = openDatabase(database.url)
    const where = { attemptId: learner.attemptId }
    const [answers, marks] = [await db.answer.findMany({ where }), await db.mark.findMany({ where })]
    await db.$disconnect()
    return { answers, marks }
  }

  async function start(): Promise<{ learner: Learner; question: PublicQuestion; given: (turn: number) => Given }> {
    const learner = await startLearner(served.url, quizId)
    const question = learner.questions[0]
    if (!question) throw new Error('The quiz asks nothing')
    return { learner, question, given: (turn) => anyResponse({ question, sentences: learner.sentences }, turn) }
  }

  it('ten times the same save: one row, one reply', async () => {
    const { learner, question, given } = await start()
    const replies = await inParallel(times(10), 10, async () => {
      const reply = await learner.save(question.id, 1, given(1))
      return `${reply.status} ${await reply.text()}`
    })
    expect(new Set(replies).size).toBe(1)
    expect((await rows(learner)).answers).toHaveLength(1)
  })

  it('an older sequence is kept, and answered with the newer state', async () => {
    const { learner, question, given } = await start()
    await learner.save(question.id, 5, given(5))
    const late = await learner.save(question.id, 2, given(2))
    expect(late.status).toBe(200)
    expect((await late.json()) as Receipt).toMatchObject({ sequence: 5, response: given(5) })
    expect((await learner.attempt()).answers).toMatchObject([{ sequence: 5, response: given(5) }])
    expect((await rows(learner)).answers.map((row) => row.sequence).sort()).toEqual([2, 5])
  })

  it('of two responses with one sequence the first counts', async () => {
    const { learner, question, given } = await start()
    await learner.save(question.id, 1, given(1))
    expect((await (await learner.save(question.id, 1, given(2))).json()) as Receipt).toMatchObject({
      response: given(1),
    })
    expect((await rows(learner)).answers).toHaveLength(1)
  })

  it('saves in any order, all at once: the highest sequence counts, the whole history is kept', async () => {
    const { learner, question, given } = await start()
    const order = [7, 3, 20, 1, 15, 11, 2, 19, 4, 9]
    await inParallel(order, order.length, (sequence) => learner.save(question.id, sequence, given(sequence)))
    expect((await learner.attempt()).answers).toMatchObject([{ sequence: 20, response: given(20) }])
    expect((await rows(learner)).answers).toHaveLength(order.length)
  })

  const finishes = name === 'sqlite' ? 1_000 : 300

  it(`${finishes} finishes of one attempt: one score, equal replies, one mark a question`, async () => {
    const { learner, question, given } = await start()
    await learner.save(question.id, 1, given(1))
    const replies = await inParallel(times(finishes), 32, async () => {
      const reply = await learner.finish()
      return `${reply.status} ${await reply.text()}`
    })
    expect(new Set(replies).size).toBe(1)
    expect(replies[0]?.slice(0, 4)).toBe('200 ')
    expect((await rows(learner)).marks).toHaveLength(learner.questions.length)
  })

  it('a save whose reply was lost is acknowledged again after the finish', async () => {
    const { learner, question, given } = await start()
    const receipt = await (await learner.save(question.id, 1, given(1))).json()
    await learner.finish()
    const again = await learner.save(question.id, 1, given(1))
    expect([again.status, await again.json()]).toEqual([200, receipt])
  })

  it('a save that races the finish is either counted or refused', async () => {
    const { learner } = await start()
    const saves = inParallel(learner.questions, learner.questions.length, async (question) => {
      const response = anyResponse({ question, sentences: learner.sentences }, 1)
      return { question, response, reply: await learner.save(question.id, 1, response) }
    })
    const result = (await (await learner.finish()).json()) as AttemptResult
    for (const { question, response, reply } of await saves) {
      expect([200, 409]).toContain(reply.status)
      const counted = result.questions.find(({ id }) => id === question.id)?.response
      expect(counted, `answered ${reply.status}`).toEqual(reply.status === 200 ? response : null)
    }
  })
})
