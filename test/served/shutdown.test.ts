// Promise 4: SIGTERM lets what is in flight finish, and ends with 0.
import { expect, it } from 'vitest'
import { startServed } from '../support/served'

it.each(['SIGTERM', 'SIGINT'] as const)('%s: every request that had begun is answered, exit 0', async (signal) => {
  const served = await startServed()
  const requests = Array.from({ length: 50 }, () =>
    fetch(`${served.url}/api/quizzes`).then((response) => response.status),
  )
  await Promise.race(requests)
  const gone = new Promise((resolve) => served.process.once('exit', resolve))
  served.process.kill(signal)
  expect(new Set(await Promise.all(requests))).toEqual(new Set([200]))
  expect(await gone, served.logs()).toBe(0)
  await served.stop()
})

it('ends with 0 while a browser keeps an idle connection open', async () => {
  const served = await startServed()
  await fetch(`${served.url}/api/health/live`, { headers: { connection: 'keep-alive' } })
  const started = Date.now()
  expect(await served.stop()).toBe(0)
  expect(Date.now() - started).toBeLessThan(5_000)
})
