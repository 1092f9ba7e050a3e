// What has to hold before the first request, on either database.
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { environment, isPostgres } from '@/lib/environment'
import { assertDurable, closeDatabase, database, transaction } from '@/server/database'
import { assertReady } from '@/server/health'
import { library } from '@/server/quizzes'
import { prepare } from '@/server/start'
import { aLearner } from './stored'

const onPostgres = isPostgres(environment().DATABASE_URL)

afterAll(closeDatabase)

/** Makes the database one that may forget an answer it has acknowledged. */
async function weaken(): Promise<void> {
  const db = await database()
  if (!onPostgres) return void (await db.$queryRawUnsafe('PRAGMA synchronous = NORMAL'))
  await setSynchronousCommit('off')
}

/** For connections that are opened from now on. */
async function setSynchronousCommit(value: 'on' | 'off'): Promise<void> {
  const db = await database()
  const [row] = await db.$queryRawUnsafe<{ name: string }[]>('SELECT current_database() AS name')
  await db.$executeRawUnsafe(`ALTER DATABASE "${row?.name}" SET synchronous_commit = ${value}`)
  await closeDatabase()
}

describe('at the start', () => {
  afterEach(async () => {
    if (onPostgres) await setSynchronousCommit('on')
    await closeDatabase()
  })

  it('the database is one that does not forget, and the library stands', async () => {
    await prepare()
    await assertReady()
    expect((await library()).length).toBeGreaterThan(0)
  })

  it('a database that may forget is refused', async () => {
    await weaken()
    await expect(assertDurable()).rejects.toThrow(/answers could be lost/)
    await expect(assertReady()).rejects.toThrow(/answers could be lost/)
    await expect(prepare()).rejects.toThrow(/answers could be lost/)
  })

  it('a connection that was let go is opened again, as durable as before', async () => {
    const before = await database()
    await closeDatabase()
    expect(await database()).not.toBe(before)
    await assertReady()
  })
})

it('what fails half-way through a transaction leaves nothing behind', async () => {
  const db = await database()
  const before = await db.learner.count()
  const broken = transaction(async (tx) => {
    await tx.learner.create({ data: { name: 'سلمى' } })
    throw new Error('half-way')
  })
  await expect(broken).rejects.toThrow('half-way')
  expect(await db.learner.count()).toBe(before)
  await aLearner()
  expect(await db.learner.count()).toBe(before + 1)
})
