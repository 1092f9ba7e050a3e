// The live board over HTTP: on PostgreSQL two servers show one truth, and the board hangs on the one that the learner
// does not speak to.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PrismaClient } from '@/prisma/generated/sqlite/client'
import { anAccount } from '../support/account'
import { anyResponse } from '../support/any-response'
import type { TestDatabase } from '../support/database'
import { openDatabase } from '../support/open-database'
import { type Served, startServed } from '../support/served'
import { answeredBy, type GivenBoard, giveBoard, startOnBoard, watch } from './support/board'
import { createDatabaseOf, DATABASES, stopPostgres } from './support/databases'
import { longestQuiz } from './support/learner'

/** A teacher sees it within a second. */
const SOON_MS = 1_000

afterAll(stopPostgres)

describe.each(DATABASES)('the live board on %s', (name) => {
  let database: TestDatabase
  let db: PrismaClient
  let taking: Served
  let watching: Served
  let board: GivenBoard

  beforeAll(async () => {
    database = await createDatabaseOf(name)
    taking = await startServed({ databaseUrl: database.url })
    watching = name === 'sqlite' ? taking : await startServed({ databaseUrl: database.url })
    db = openDatabase(database.url)
    board = await giveBoard(db, await longestQuiz(taking.url))
  })

  afterAll(async () => {
    await Promise.all([...new Set([taking, watching])].map((served) => served.stop()))
    await db.$disconnect()
    database.remove()
  })

  it('begins with everything, hears of an answer within a second, and comes back to what it missed', async () => {
    const { assignmentId, teacher } = board
    const sara = await startOnBoard(taking.url, db, board, 'سارة')
    const [first, second] = sara.questions
    if (!first || !second) throw new Error('The quiz asks too little')
    const given = (question: typeof first) => anyResponse({ question, sentences: sara.sentences }, 1)

    const watcher = await watch(watching.url, assignmentId, teacher.cookie)
    expect(watcher.headers.get('content-type')).toContain('text/event-stream')
    expect(watcher.headers.get('content-encoding')).toBeNull()
    const whole = await watcher.heard((event) => event.kind === 'board')
    expect(whole).toMatchObject({ board: { tiles: [{ name: 'سارة', state: 'answering', answered: 0 }] } })

    expect((await sara.save(first.id, 1, given(first))).status).toBe(200)
    const saved = Date.now()
    await watcher.heard((event) => answeredBy(event, sara.participantId) === 1)
    expect(Date.now() - saved).toBeLessThan(SOON_MS)

    watcher.leave()
    await sara.save(second.id, 1, given(second))
    const again = await watch(watching.url, assignmentId, teacher.cookie)
    await again.heard((event) => event.kind === 'board' && answeredBy(event, sara.participantId) === 2)
    await sara.finish()
    await again.heard((event) => event.kind === 'tiles' && event.tiles[0]?.state === 'finished')
    again.leave()
  })

  it('opens for nobody else, and tells no answer or key', async () => {
    const { assignmentId, teacher } = board
    const omar = await startOnBoard(taking.url, db, board, 'عمر')
    const [question] = omar.questions
    const paths = [`events`, `distribution/${question?.id}`]
    const statusOf = async (path: string, cookie: string) => {
      const response = await fetch(`${watching.url}/api/assignments/${assignmentId}/${path}`, { headers: { cookie } })
      await response.body?.cancel()
      return response.status
    }
    for (const path of paths) {
      expect(await statusOf(path, ''), path).toBe(401)
      expect(await statusOf(path, omar.cookie), path).toBe(401)
      expect(await statusOf(path, (await anAccount(db, { role: 'administrator' })).cookie), path).toBe(404)
      expect(await statusOf(path, teacher.cookie), path).toBe(200)
    }
    const watcher = await watch(watching.url, assignmentId, teacher.cookie)
    await watcher.heard((event) => event.kind === 'board')
    expect(JSON.stringify(watcher.events)).not.toMatch(/"(key|isKey|response|verdicts|options)"/)
    watcher.leave()
  })

  it('is let go when the server is asked to end, which does not wait for it', async () => {
    const server = await startServed({ databaseUrl: database.url })
    const watcher = await watch(server.url, board.assignmentId, board.teacher.cookie)
    await watcher.heard((event) => event.kind === 'board')
    const asked = Date.now()
    expect(await server.stop(), server.logs()).toBe(0)
    expect(Date.now() - asked).toBeLessThan(6_000)
    await sleep(50)
    expect(watcher.hasEnded()).toBe(true)
  })
})
