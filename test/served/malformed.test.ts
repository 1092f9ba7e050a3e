// Promise 22: whatever is sent, the server answers that it is wrong, and goes on.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Served, startServed } from '../support/served'
import { inParallel, times } from './support/in-parallel'
import { type Learner, longestQuiz, type Refusal, startLearner } from './support/learner'
import { type Malformed, malformedAnswer, malformedFinish, malformedStart } from './support/malformed'

const AT_ONCE = 24

let served: Served
let learner: Learner

beforeAll(async () => {
  served = await startServed()
  learner = await startLearner(served.url, await longestQuiz(served.url))
})

afterAll(() => served.stop())

interface Reply {
  readonly number: number
  readonly status: number
  readonly refusal: Refusal | null
}

async function send(method: 'PUT' | 'POST', { path, body, type }: Malformed, number: number): Promise<Reply> {
  const headers = { ...(type && { 'content-type': type }), 'accept-language': number % 2 ? 'ar' : 'en' }
  const reply = await learner.request(path, { method, headers, body, redirect: 'manual' })
  const said = await reply.text()
  const isJson = reply.headers.get('content-type')?.includes('json')
  return { number, status: reply.status, refusal: isJson && !reply.ok ? (JSON.parse(said) as Refusal) : null }
}

async function expectRefusals(replies: readonly Reply[], others: readonly number[] = []): Promise<void> {
  const wrong = replies.filter(({ status }) => ![400, 404, 413, 422, ...others].includes(status))
  expect(wrong.slice(0, 5), 'answered otherwise').toEqual([])
  const silent = replies.filter(({ status, refusal }) => status >= 400 && !(refusal?.error && refusal.message))
  expect(silent.slice(0, 5), 'refused without a sentence').toEqual([])
  expect((await fetch(`${served.url}/api/health/ready`)).status).toBe(200)
  expect(served.logs()).not.toMatch(/error/i)
}

it('answers 10,000 malformed saves without a fault', async () => {
  const replies = await inParallel(times(10_000), AT_ONCE, (number) =>
    send('PUT', malformedAnswer(learner, number), number),
  )
  // A changed byte may leave an honest request: taking an answer back.
  await expectRefusals(replies, [200])
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200, 400, 404, 413, 422]))
})

it('answers 600 malformed starts without a fault', async () => {
  const replies = await inParallel(times(600), AT_ONCE, (number) =>
    send('POST', malformedStart(learner, number), number),
  )
  await expectRefusals(replies)
})

it('answers 600 malformed finishes without a fault, and finishes what exists', async () => {
  const replies = await inParallel(times(600), AT_ONCE, (number) =>
    send('POST', malformedFinish(learner, number), number),
  )
  await expectRefusals(replies, [200])
  expect(replies.filter(({ number }) => number % 2).every(({ status }) => status === 200)).toBe(true)
})
