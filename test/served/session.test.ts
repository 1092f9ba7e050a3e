// Whose attempt it is: the cookie, and what it does not open.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Served, startServed } from '../support/served'
import { inParallel, times } from './support/in-parallel'
import { type Learner, longestQuiz, post, startLearner } from './support/learner'

let served: Served
let quizId: string
let owner: Learner

beforeAll(async () => {
  served = await startServed()
  quizId = await longestQuiz(served.url)
  owner = await startLearner(served.url, quizId)
})

afterAll(() => served.stop())

const startCookie = async (headers: Record<string, string>) =>
  (await post(served.url, '/api/attempts', { quizId }, headers)).headers.getSetCookie().join('; ')

it('is hidden from scripts, stays on this site, and is secure where the page is', async () => {
  const plain = await startCookie({})
  expect(plain).toMatch(/HttpOnly/i)
  expect(plain).toMatch(/SameSite=lax/i)
  expect(plain).not.toMatch(/Secure/i)
  expect(await startCookie({ 'x-forwarded-proto': 'https' })).toMatch(/Secure/i)
})

it('is given once: a learner who has one keeps it', async () => {
  expect(await startCookie({ cookie: owner.cookie })).toBe('')
})

it.each([
  ['somebody else', async () => (await startLearner(served.url, quizId)).cookie],
  ['nobody', async () => ''],
  ['a damaged cookie', async () => `${owner.cookie.slice(0, -2)}xx`],
  ['a cookie of garbage', async () => `${owner.cookie.split('=')[0]}=%00%ff"';`],
])('%s finds no attempt: 404 everywhere', async (_, cookieOf) => {
  const cookie = await cookieOf()
  const at = `${served.url}/api/attempts/${owner.attemptId}`
  const question = owner.questions[0]?.id
  const body = JSON.stringify({ sequence: 1, response: null })
  const replies = await Promise.all([
    fetch(at, { headers: { cookie } }),
    fetch(`${at}/answers/${question}`, { method: 'PUT', body, headers: { cookie } }),
    fetch(`${at}/finish`, { method: 'POST', headers: { cookie } }),
    fetch(`${served.url}/ar/attempts/${owner.attemptId}`, { headers: { cookie } }),
    fetch(`${served.url}/ar/attempts/${owner.attemptId}/result`, { headers: { cookie } }),
  ])
  expect(replies.map((reply) => reply.status)).toEqual([404, 404, 404, 404, 404])
  expect((await owner.attempt()).answers).toEqual([])
})

it('answers 429 with Retry-After to a program that runs away, and to no other address', async () => {
  const start = (address: string) => post(served.url, '/api/attempts', {}, { 'x-forwarded-for': address })
  const replies = await inParallel(times(6_200), 24, async () => {
    const reply = await start('203.0.113.7')
    await reply.arrayBuffer()
    return reply
  })
  const refused = replies.filter((reply) => reply.status === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await start('203.0.113.8')).status).toBe(422)
})
