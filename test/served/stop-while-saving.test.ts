// Promise 4: SIGTERM in the middle of saves. What had begun is answered and stored, and the server ends with 0.
import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { anyResponse } from '../support/any-response'
import { openDatabase } from '../support/open-database'
import { startServed } from '../support/served'
import { createDatabaseOf } from './support/databases'
import { inParallel, times } from './support/in-parallel'
import { type Learner, longestQuiz, startLearner } from './support/learner'
import { type Acknowledged, keepSaving } from './support/saving'
import { expectWholeLog } from './support/stored'

const LATER = 10_000

/** A save whose head and half of its body are on the way. */
function halfSent(url: string, learner: Learner, sequence: number) {
  const question = learner.questions[sequence % learner.questions.length]
  if (!question) throw new Error('The quiz asks nothing')
  const response = anyResponse({ question, sentences: learner.sentences }, sequence)
  const body = Buffer.from(JSON.stringify({ sequence, response }))
  const half = Math.floor(body.length / 2)
  const headers = { cookie: learner.cookie, 'content-length': body.length, 'content-type': 'application/json' }
  const address = `${url}/api/attempts/${learner.attemptId}/answers/${question.id}`
  const save: ClientRequest = request(address, { method: 'PUT', headers, agent: false })
  const reply = once(save, 'response').then(async ([message]: IncomingMessage[]) => {
    const text = (await message?.setEncoding('utf8').toArray())?.join('')
    return { status: message?.statusCode, text }
  })
  save.write(body.subarray(0, half))
  const row: Acknowledged = { attemptId: learner.attemptId, questionId: question.id, sequence, response }
  return { row, reply, complete: () => save.end(body.subarray(half)) }
}

it('answers and stores what had begun, ends with 0', async () => {
  const database = await createDatabaseOf('sqlite')
  const served = await startServed({ databaseUrl: database.url })
  const quizId = await longestQuiz(served.url)
  const learners = await inParallel(times(4), 4, () => startLearner(served.url, quizId))
  const [first] = learners
  if (!first) throw new Error('Nobody started')

  const begun = times(20).map((number) => halfSent(served.url, first, LATER + number))
  const run = keepSaving(learners, 16)
  await run.reaches(100)
  const ended = served.stop()
  await sleep(200)
  for (const save of begun) save.complete()

  const replies = await Promise.all(begun.map((save) => save.reply))
  expect(replies.filter(({ status }) => status !== 200)).toEqual([])
  await run.ended
  expect(await ended, served.logs()).toBe(0)
  // What came after the signal finds nobody; no save is refused half-way.
  expect(run.failures.filter((failure) => !/fetch failed|other side closed/.test(failure))).toEqual([])

  const db = openDatabase(database.url)
  await expectWholeLog(db, [...run.acknowledged, ...begun.map((save) => save.row)])
  await db.$disconnect()
  database.remove()
})
