// node scripts/run.mjs bench/results/read.ts IDS: reads one class's results several times and prints figures as JSON.
import { resultsOf } from '@/server/class-results/assignment-results'
import { classResults } from '@/server/class-results/over-time'
import { questionResults } from '@/server/class-results/question-results'
import { closeDatabase, database } from '@/server/database'
import type { fill } from './fill'

const RUNS = 5

const ids = JSON.parse(process.argv[2] ?? '') as Awaited<ReturnType<typeof fill>>
const viewer = { learnerId: ids.learnerId, name: '', account: { ...ids, role: 'teacher' as const } }

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

// A server that is running has its connection and its client already.
await (await database()).user.count()
global.gc?.()
const base = process.memoryUsage().rss
let peak = base
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss)
}, 5)
const runs: number[] = []
const cpuBefore = process.cpuUsage()
for (let run = 0; run < RUNS; run += 1) runs.push(await timed(() => resultsOf(viewer, ids.assignmentId)))
const { user, system } = process.cpuUsage(cpuBefore)
const cpu = (user + system) / 1000 / RUNS
const question = await timed(() => questionResults(viewer, ids.assignmentId, ids.questionId))
const group = await timed(() => classResults(viewer, ids.classId))
clearInterval(watch)
peak = Math.max(peak, process.memoryUsage().rss)
process.stdout.write(JSON.stringify({ first: runs[0], median: median(runs), cpu, question, group, base, peak }))
await closeDatabase()
