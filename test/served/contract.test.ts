// What the addresses promise: statuses, shapes and sentences.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import type { FailureKey } from '@/lib/failure'
import { anyResponse } from '../support/any-response'
import type { TestDatabase } from '../support/database'
import { type Served, startServed } from '../support/served'
import { createDatabaseOf, DATABASES, stopPostgres } from './support/databases'
import { type AttemptView, type Learner, libraryOf, longestQuiz, post, startLearner } from './support/learner'

afterAll(stopPostgres)

describe.each(DATABASES)('%s', (name) => {
  let database: TestDatabase
  let served: Served
  let quizId: string
  let learner: Learner
  let question: string

  beforeAll(async () => {
    database = await createDatabaseOf(name)
    served = await startServed({ databaseUrl: database.url })
    quizId = await longestQuiz(served.url)
    learner = await startLearner(served.url, quizId)
    question = learner.questions[0]?.id ?? ''
  })

  afterAll(async () => {
    await served.stop()
    database.remove()
  })

  const put = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    learner.request(path, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  const answers = (id: string) => `/api/attempts/${learner.attemptId}/answers/${id}`

  it('lists the library', async () => {
    const shelf = await libraryOf(served.url)
    expect(shelf.length).toBeGreaterThanOrEqual(4)
    for (const entry of shelf) {
      expect(Object.keys(entry).sort()).toEqual(['id', 'language', 'questions', 'title'])
      expect(entry.questions).toBeGreaterThan(0)
    }
  })

  it('begins an attempt with 201', async () => {
    const started = await post(served.url, '/api/attempts', { quizId, name: 'سارة' })
    expect(started.status).toBe(201)
    expect(await started.json()).toEqual({ attemptId: expect.any(String) })
  })

  it('shows public questions, and what is saved', async () => {
    const first = learner.questions[0]
    if (!first) throw new Error('The quiz asks nothing')
    const response = anyResponse({ question: first, sentences: learner.sentences }, 1)
    const receipt = await (await learner.save(first.id, 7, response)).json()
    expect(receipt).toEqual({ sequence: 7, receivedAt: expect.any(String) })
    const attempt: AttemptView = await learner.attempt()
    expect(attempt.answers).toEqual([{ questionId: first.id, response, ...receipt }])
    for (const shown of attempt.questions) {
      expect(Object.keys(shown).sort()).toEqual(['id', 'offersNotStated', 'options', 'points', 'stem', 'type'])
      for (const option of shown.options)
        expect(['id', 'side', 'text']).toEqual(expect.arrayContaining(Object.keys(option)))
    }
  })

  /** What is asked, the key it is refused with and its status. */
  const refusals: readonly [string, FailureKey, number, () => Promise<Response>][] = [
    ['no JSON', 'bad-request', 400, () => put(answers(question), '{')],
    ['a foreign page', 'forbidden', 403, () => put(answers(question), {}, { origin: 'https://elsewhere.example' })],
    ['no page at all', 'forbidden', 403, () => put(answers(question), {}, { origin: 'null' })],
    ['a cross-site request', 'forbidden', 403, () => put(answers(question), {}, { 'sec-fetch-site': 'cross-site' })],
    ['an unknown quiz', 'not-found', 404, () => post(served.url, '/api/attempts', { quizId: 'none' })],
    ['an unknown question', 'not-found', 404, () => put(answers('none'), { sequence: 1, response: null })],
    ['an unknown attempt', 'not-found', 404, () => learner.request('/api/attempts/none')],
    ['too much', 'too-large', 413, () => put(answers(question), { sequence: 1, response: 'x'.repeat(70_000) })],
    ['no sequence', 'invalid', 422, () => put(answers(question), { response: null })],
    ['no quiz', 'invalid', 422, () => post(served.url, '/api/attempts', {})],
    ['a field too many', 'invalid', 422, () => put(answers(question), { sequence: 9, response: null, score: 1 })],
    ['no response', 'wrong-response', 422, () => put(answers(question), { sequence: 9, response: { a: 1 } })],
  ]

  it.each(refusals)('refuses %s: %s, %d', async (_, key, status, ask) => {
    const reply = await ask()
    expect(reply.status).toBe(status)
    expect(Object.keys((await reply.json()) as object)).toEqual(['error', 'message'])
    expect((await (await ask()).json()) as object).toMatchObject({ error: key })
  })

  it('takes what its own page sends', async () => {
    const own = { origin: served.url, 'sec-fetch-site': 'same-origin' }
    expect((await put(answers(question), { sequence: 8, response: null }, own)).status).toBe(200)
  })

  it.each(LOCALES)('refuses in the language of the request: %s', async (locale) => {
    const other = locale === 'ar' ? 'en' : 'ar'
    const wanted = { error: 'not-found', message: messages[locale].error['not-found'] }
    const asked: Record<string, string>[] = [
      { 'accept-language': `fr, ${locale}-EG;q=0.9, ${other};q=0.1` },
      { 'accept-language': other, referer: `${served.url}/${locale}/attempts/x` },
    ]
    for (const headers of asked) {
      expect(await (await learner.request('/api/attempts/none', { headers })).json()).toEqual(wanted)
    }
  })

  it('answers 409 to a new save after the finish', async () => {
    const late = await startLearner(served.url, quizId)
    const first = late.questions[0]?.id ?? ''
    expect((await late.finish()).status).toBe(200)
    const reply = await late.save(first, 1, null)
    expect(reply.status).toBe(409)
    expect(await reply.json()).toMatchObject({ error: 'finished' })
  })
})
