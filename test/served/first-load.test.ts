// A student on an old phone waits for the scripts of the player: they may not grow unnoticed.
import { expect, it } from 'vitest'
import { startServed } from '../support/served'
import { firstLoad } from './support/first-load'
import { longestQuiz, startLearner } from './support/learner'

/** Bytes, gzip, above what Next and React load on any page. */
const MOST = 40_000

it('the player adds 40 kB of script at most to what the framework needs', async () => {
  const served = await startServed()
  try {
    const { attemptId, cookie } = await startLearner(served.url, await longestQuiz(served.url))
    const { scripts, floor, over } = await firstLoad(served.url, `/ar/attempts/${attemptId}`, cookie)
    expect(floor, 'the framework’s own scripts were found').toBeGreaterThan(50_000)
    expect(over, `beside the framework: ${JSON.stringify(scripts)}`).toBeGreaterThan(0)
    expect(over, `beside the framework: ${JSON.stringify(scripts)}`).toBeLessThanOrEqual(MOST)
  } finally {
    await served.stop()
  }
})
