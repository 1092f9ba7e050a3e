// Promise 1: what was acknowledged outlives a server that is killed in the middle of saves.
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '../support/open-database'
import { startServed } from '../support/served'
import { createDatabaseOf, stopPostgres } from './support/databases'
import { inParallel, times } from './support/in-parallel'
import { longestQuiz, startLearner } from './support/learner'
import { keepSaving } from './support/saving'
import { expectLatestAndFinish, expectWholeLog } from './support/stored'

const LEARNERS = 6
const SAVERS = 16
const KILLED_AFTER = 250

afterAll(stopPostgres)

it.each([
  ['sqlite', 3],
  ['postgresql', 1],
] as const)('%s: nothing acknowledged is lost by kill -9', async (name, rounds) => {
  const database = await createDatabaseOf(name)
  let served = await startServed({ databaseUrl: database.url })
  const { port } = new URL(served.url)
  for (const round of times(rounds)) {
    const quizId = await longestQuiz(served.url)
    const learners = await inParallel(times(LEARNERS), LEARNERS, () => startLearner(served.url, quizId))
    const run = keepSaving(learners, SAVERS)
    await run.reaches(KILLED_AFTER + round * 37)
    await served.kill9()
    await run.ended
    expect(run.failures.length, 'saves that were under way').toBeGreaterThan(0)

    served = await startServed({ databaseUrl: database.url, port: Number(port) })
    const db = openDatabase(database.url)
    await expectWholeLog(db, run.acknowledged)
    if (name === 'sqlite')
      expect(await db.$queryRawUnsafe('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    await db.$disconnect()
    for (const learner of learners) await expectLatestAndFinish(learner, run.acknowledged)
  }
  await served.stop()
  database.remove()
})
