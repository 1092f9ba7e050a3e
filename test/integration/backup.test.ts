// A backup while a class answers as fast as it can: what was acknowledged before it began is in the restored copy.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { environment } from '@/lib/environment'
import { backUp, restore } from '@/scripts/backup/run'
import { saveAnswer } from '@/server/answers'
import { closeDatabase } from '@/server/database'
import { finishAttempt } from '@/server/results'
import { createPostgresDatabase, createSqliteDatabase, type TestDatabase } from '../support/database'
import { openDatabase } from '../support/open-database'
import { createDatabase } from '../support/postgres'
import { aGivenQuiz, joins } from './given'
import { anAttempt, upTo } from './stored'

const folder = mkdtempSync(join(tmpdir(), 'fahm-backup-'))
const file = join(folder, 'class.backup')
const opened: TestDatabase[] = []

/** An empty migrated database: of the provider under test, or SQLite, which is always at hand. */
async function anotherDatabase(provider: 'same' | 'sqlite'): Promise<TestDatabase> {
  const server = inject('postgresUrl')
  const isPostgres = provider === 'same' && server
  const url = (name: string) => new URL(`/${name}`, server).href
  const made = isPostgres
    ? await createPostgresDatabase({ createDatabase: (name, template) => createDatabase(url, name, template) })
    : await createSqliteDatabase()
  opened.push(made)
  return made
}

/** Everything in a database, as its client reads it. */
async function contentOf(url: string) {
  const db = openDatabase(url)
  const order = { orderBy: { id: 'asc' } } as const
  const content = {
    learners: await db.learner.findMany(order),
    users: await db.user.findMany(order),
    articles: await db.article.findMany(order),
    versions: await db.quizVersion.findMany(order),
    questions: await db.question.findMany(order),
    assignments: await db.assignment.findMany(order),
    pupils: await db.pupil.findMany(order),
    participants: await db.participant.findMany(order),
    attempts: await db.attempt.findMany(order),
    answers: await db.answer.findMany(order),
    marks: await db.mark.findMany(order),
  }
  await db.$disconnect()
  return content
}

afterAll(async () => {
  await closeDatabase()
  for (const { remove } of opened) remove()
  rmSync(folder, { recursive: true, force: true })
})

describe('a backup', () => {
  beforeAll(async () => {
    const given = await aGivenQuiz({ names: ['سلمى', 'عمر'] })
    const { viewer, attemptId } = await joins(given, 'سلمى')
    await saveAnswer(viewer, attemptId, given.questions[0]?.id ?? '', { sequence: 1, response: 'b' })
    await finishAttempt(viewer, attemptId)
  })

  it('taken while answers arrive at full speed holds every one that was acknowledged before', async () => {
    const attempts = await Promise.all(upTo(6).map(() => anAttempt()))
    const acknowledged = new Set<string>()
    let isOver = false
    const writing = attempts.map(async (attempt) => {
      const { id } = attempt.question('choice')
      for (let sequence = 1; !isOver; sequence += 1) {
        await saveAnswer(attempt.viewer, attempt.attemptId, id, { sequence, response: 'a' })
        acknowledged.add(`${attempt.attemptId} ${id} ${sequence}`)
      }
    })
    while (acknowledged.size < 60) await new Promise((done) => setImmediate(done))
    const before = [...acknowledged]
    await backUp(environment().DATABASE_URL, file)
    const after = acknowledged.size
    isOver = true
    await Promise.all(writing)
    expect(after).toBeGreaterThan(before.length)

    const copy = await anotherDatabase('same')
    await restore(copy.url, file, false)
    const { answers, attempts: kept } = await contentOf(copy.url)
    const found = new Set(answers.map((row) => `${row.attemptId} ${row.questionId} ${row.sequence}`))
    expect(before.filter((each) => !found.has(each))).toEqual([])
    const whole = new Set(kept.map(({ id }) => id))
    expect(answers.every(({ attemptId }) => whole.has(attemptId))).toBe(true)
  })

  it('restored here or into the other kind of database is the same, row for row', async () => {
    const { rows } = await backUp(environment().DATABASE_URL, file)
    const there = await contentOf(environment().DATABASE_URL)
    expect(there.marks.length).toBeGreaterThan(0)
    for (const kind of ['same', 'sqlite'] as const) {
      const { url } = await anotherDatabase(kind)
      expect((await restore(url, file, false)).rows).toBe(rows)
      expect(await contentOf(url)).toEqual(there)
      const db = openDatabase(url)
      const change = db.answer.updateMany({ data: { sequence: 9 } })
      await expect(change).rejects.toThrow(/answers_are_only_added|constraint/)
      await db.$disconnect()
    }
  })

  it('refuses a database that holds something, replaces it when told to, and changes nothing where it is broken', async () => {
    const { url } = await anotherDatabase('same')
    const db = openDatabase(url)
    const own = await db.learner.create({ data: { name: randomUUID() } })
    await expect(restore(url, file, false)).rejects.toThrow('not empty')

    const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n')
    const aRow = lines.findIndex((line) => line.startsWith('['))
    const broken: Record<string, string | Buffer> = {
      'cut short': gzipSync(lines.slice(0, -1).join('\n')),
      'a row too few': gzipSync(lines.filter((_, at) => at !== aRow).join('\n')),
      'an older version': gzipSync([lines[0]?.replace(/_begin/, '_other'), ...lines.slice(1)].join('\n')),
      'half a file': readFileSync(file).subarray(0, 900),
      'no backup': 'صورة',
    }
    for (const [name, content] of Object.entries(broken)) {
      writeFileSync(join(folder, name), content)
      await expect(restore(url, join(folder, name), true), name).rejects.toThrow()
    }
    expect(await db.learner.findMany()).toEqual([own])
    await restore(url, file, true)
    expect(await db.learner.findUnique({ where: { id: own.id } })).toBeNull()
    await db.$disconnect()
  })
})
