// Promise 16: nothing of the key leaves the server before the finish, in no form.
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCALES } from '@/i18n/locales'
import type { PrismaClient } from '@/prisma/generated/sqlite/client'
import { ROOT } from '../support/database'
import { openDatabase } from '../support/open-database'
import { plantQuiz } from '../support/planted-quiz'
import { type Served, startServed } from '../support/served'
import { inParallel, times } from './support/in-parallel'
import { type Learner, libraryOf, startLearner } from './support/learner'

const token = `planted${randomUUID().replaceAll('-', '')}`

let served: Served
let db: PrismaClient
let planted: Awaited<ReturnType<typeof plantQuiz>>
let learner: Learner

beforeAll(async () => {
  served = await startServed()
  db = openDatabase(served.databaseUrl)
  planted = await plantQuiz(db, { token, slug: 'planted' })
  learner = await startLearner(served.url, planted.quizId)
  await practise()
})

/** Every question of the quiz is due for this learner, as if it had been missed before. */
async function practise(): Promise<void> {
  const { learnerId } = await db.attempt.findUniqueOrThrow({ where: { id: learner.attemptId } })
  const rows = await db.question.findMany({ where: { version: { quizId: planted.quizId }, type: { not: 'essay' } } })
  const due = new Date(0)
  await db.reviewCard.createMany({ data: rows.map(({ id }) => ({ learnerId, questionId: id, due, reps: 1 })) })
}

afterAll(async () => {
  await db.$disconnect()
  await served.stop()
})

/** Every address that says something of the quiz, its article or the attempt. */
const addresses = () => [
  '/api/quizzes',
  '/api/study/export',
  `/api/attempts/${learner.attemptId}`,
  ...LOCALES.flatMap((locale) =>
    [
      '',
      `/articles/${planted.articleId}`,
      `/quizzes/${planted.quizId}`,
      `/attempts/${learner.attemptId}`,
      `/attempts/${learner.attemptId}?q=3`,
      `/attempts/${learner.attemptId}/result`,
      '/study',
      '/study/session',
      '/study/session?more=1',
      '/study/words',
      '/nowhere',
    ].map((path) => `/${locale}${path}`),
  ),
]

async function read(path: string, headers: Record<string, string> = {}): Promise<string> {
  const reply = await learner.request(path, { headers })
  return `${JSON.stringify([...reply.headers])}\n${await reply.text()}`
}

const RSC = { rsc: '1' }

describe('before the finish', () => {
  it('is on the shelf, so that the pages really speak of it', async () => {
    expect((await libraryOf(served.url)).map((entry) => entry.id)).toContain(planted.quizId)
    expect(await read(`/ar/attempts/${learner.attemptId}`)).toContain('من يصنع العسل؟')
    expect(await read('/ar/study/session')).toContain('name="meeting"')
  })

  it('is in no page and no JSON', async () => {
    for (const path of addresses()) expect(await read(path), path).not.toContain(token)
  })

  it('is in no payload that the browser fetches between pages', async () => {
    expect(await read(`/ar/attempts/${learner.attemptId}`, RSC)).toContain('text/x-component')
    for (const path of addresses()) expect(await read(path, RSC), path).not.toContain(token)
  })

  it('is in no reply to a save', async () => {
    for (const question of learner.questions) {
      for (const response of [null, true, token, 'none']) {
        const reply = await learner.save(question.id, 1, response)
        const said = (await reply.text()).replaceAll(`"response":"${token}"`, '')
        expect(said).not.toContain(token)
      }
    }
  })

  it('says nothing by the names of what is sent', async () => {
    const attempt = await read(`/api/attempts/${learner.attemptId}`)
    const about = ['correct', 'answer', 'key', 'why', 'explanation', 'evidence', 'construction', 'gates']
    for (const name of [...about, 'settings', 'isName', 'units', 'parts', 'details']) {
      expect(attempt).not.toContain(`"${name}":`)
    }
  })

  it('is not told by the order of the options', async () => {
    const rows = await db.question.findMany({ where: { version: { quizId: planted.quizId }, type: 'choice' } })
    const key = rows[0]?.key
    const learners = await inParallel(times(160), 8, () => startLearner(served.url, planted.quizId))
    const orders = learners.map(({ questions }) => questions.find(({ type }) => type === 'choice')?.options ?? [])
    const places = [0, 1, 2, 3].map((place) => orders.filter((order) => order[place]?.id === key).length)
    // 40 of 160 are expected at each of the four places; fewer than 15 or more than 75 happens once in 10,000 times.
    for (const count of places)
      expect(count, `places of the key: ${places}`).toSatisfy((n: number) => n >= 15 && n <= 75)
    const ordering = learners.map(({ questions }) => questions.find(({ type }) => type === 'ordering')?.options ?? [])
    expect(new Set(ordering.map((order) => order.map(({ text }) => text).join())).size).toBe(6)
  })
})

it('nothing of the keys that ship is in the files for the browser', async () => {
  const rows = await db.question.findMany({ where: { version: { engineVersion: { not: token } } } })
  const secrets = rows.flatMap((row) => [row.explanation, ...(row.options as { why: string }[]).map(({ why }) => why)])
  const sayings = [...new Set(secrets)].filter((saying) => saying.length > 15)
  expect(sayings.length).toBeGreaterThan(10)
  const folder = join(ROOT, '.next', 'standalone', '.next', 'static')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(js|css|map|json)$/.test(file),
  )
  expect(files.length).toBeGreaterThan(5)
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(
      sayings.filter((saying) => text.includes(saying)),
      file,
    ).toEqual([])
  }
})

it('is in the result, for the learner alone', async () => {
  expect(await (await learner.finish()).text()).toContain(token)
  expect(await read(`/ar/attempts/${learner.attemptId}/result`)).toContain(token)
  const stranger = await fetch(`${served.url}/ar/attempts/${learner.attemptId}/result`)
  expect(await stranger.text()).not.toContain(token)
})
