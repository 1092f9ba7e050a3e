// npm run bench -- saves [sqlite] [postgresql] [--clients 32] [--seconds 5]: how many answers a second reach the log,
// through the built server (npm run build), beside a handler of the same server that does nothing and beside the bare
// database, in turns in one run. Both databases sync every commit. Server and clients share this machine.
import { availableParallelism, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { inParallel, times } from '../test/served/support/in-parallel'
import { type Learner, longestQuiz, startLearner } from '../test/served/support/learner'
import { anyResponse } from '../test/support/any-response'
import { createPostgresDatabase, createSqliteDatabase, createTemplate } from '../test/support/database'
import { startPostgres } from '../test/support/postgres'
import { startServed } from '../test/support/served'
import { bareRows } from './saves/bare-database'
import { type Ask, type Load, load, quantile } from './saves/load'

const ROUNDS = 3
const NAMES = ['sqlite', 'postgresql'] as const
type Name = (typeof NAMES)[number]

/** Each client is a learner who answers one question after another, and then changes the answers. */
function savesOf(learners: readonly Learner[]): (client: number) => Ask {
  const turns = learners.map(() => 0)
  return (client) => {
    const learner = learners[client]
    const turn = turns[client] ?? 0
    turns[client] = turn + 1
    const question = learner?.questions[turn % learner.questions.length]
    if (!learner || !question) throw new Error('There is nothing to answer')
    const sequence = Math.floor(turn / learner.questions.length) + 1
    const response = anyResponse({ question, sentences: learner.sentences }, turn)
    return {
      method: 'PUT',
      path: `/api/attempts/${learner.attemptId}/answers/${question.id}`,
      headers: { cookie: learner.cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ sequence, response }),
    }
  }
}

const bare = (): Ask => ({ method: 'GET', path: '/api/health/live' })

const median = (values: readonly number[]) =>
  quantile(
    [...values].sort((one, other) => one - other),
    0.5,
  )

function line(name: string, what: string, loads: readonly Load[]): string {
  const delays = loads.flatMap(({ delays }) => delays).sort((one, other) => one - other)
  const each = [median(loads.map(({ perSecond }) => perSecond)), quantile(delays, 0.5), quantile(delays, 0.95)]
  return `${name.padEnd(11)} ${what.padEnd(18)} ${each.map((value) => value.toFixed(1).padStart(9)).join(' ')}`
}

async function databaseFor(name: Name) {
  if (name === 'sqlite') return { ...(await createSqliteDatabase()), stop: async () => undefined }
  const postgres = await startPostgres({ fsync: 'on' })
  await createTemplate(postgres)
  return { ...(await createPostgresDatabase(postgres)), stop: postgres.stop }
}

async function bench(name: Name, clients: number, seconds: number): Promise<void> {
  const database = await databaseFor(name)
  const served = await startServed({ databaseUrl: database.url })
  const [nothing, saved, rows]: [Load[], Load[], number[]] = [[], [], []]
  try {
    const quizId = await longestQuiz(served.url)
    const learners = await inParallel(times(clients), 8, () => startLearner(served.url, quizId))
    const save = savesOf(learners)
    await load(served.url, clients, 2, bare)
    await load(served.url, clients, 2, save)
    for (const _ of times(ROUNDS)) {
      nothing.push(await load(served.url, clients, seconds, bare))
      saved.push(await load(served.url, clients, seconds, save))
      rows.push(await bareRows(database.url, clients, seconds / 2))
    }
  } finally {
    await served.stop()
    await database.stop()
    database.remove()
  }
  console.log(line(name, 'bare handler', nothing))
  console.log(line(name, 'answers', saved))
  console.log(`${name.padEnd(11)} ${'bare database'.padEnd(18)} ${median(rows).toFixed(1).padStart(9)}`)
  const rate = median(saved.map(({ perSecond }) => perSecond))
  const toHandler = rate / median(nothing.map(({ perSecond }) => perSecond))
  console.log(
    `${name.padEnd(11)} answers are ${toHandler.toFixed(2)} of the bare handler and ${(rate / median(rows)).toFixed(2)} of the bare database\n`,
  )
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { clients: { type: 'string' }, seconds: { type: 'string' } },
    allowPositionals: true,
  })
  const [clients, seconds] = [Number(values.clients ?? 32), Number(values.seconds ?? 5)]
  const asked = NAMES.filter((name) => positionals.includes(name))
  console.log(`${clients} clients, ${ROUNDS} × ${seconds} s; Node ${process.versions.node}`)
  console.log(`${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}\n`)
  console.log('database    what                a second    p50 ms    p95 ms')
  for (const name of asked.length > 0 ? asked : (['sqlite'] as const)) await bench(name, clients, seconds)
}

await main()
