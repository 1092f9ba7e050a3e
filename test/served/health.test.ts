// What the server says of itself, with its database and without.
import { expect, it } from 'vitest'
import { startServed } from '../support/served'
import { createDatabaseOf, stopPostgres } from './support/databases'
import { longestQuiz, type Refusal, startLearner } from './support/learner'

it('is alive and ready with a database; without it alive, not ready, and honest about it', async () => {
  const database = await createDatabaseOf('postgresql')
  const served = await startServed({ databaseUrl: database.url })
  const health = async (name: string) => (await fetch(`${served.url}/api/health/${name}`)).status
  expect([await health('live'), await health('ready')]).toEqual([200, 200])

  const learner = await startLearner(served.url, await longestQuiz(served.url))
  const question = learner.questions[0]?.id ?? ''
  await stopPostgres()
  expect([await health('live'), await health('ready')]).toEqual([200, 503])
  for (const reply of [await learner.save(question, 1, null), await learner.finish()]) {
    expect(reply.status).toBe(503)
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(((await reply.json()) as Refusal).error).toBe('unavailable')
  }
  await served.stop()
})
