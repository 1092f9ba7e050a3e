// npm run bench -- live [sqlite] [postgresql] [--students 60]: how fast a live board follows a class. The built server
// (npm run build) and the whole class run on this one machine, so the figures hold for both together.
import { availableParallelism, cpus } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import {
  answeredBy,
  type GivenBoard,
  giveBoard,
  type OnBoard,
  startOnBoard,
  type Watcher,
  watch,
} from '../test/served/support/board'
import { createDatabaseOf, DATABASES, type DatabaseName, stopPostgres } from '../test/served/support/databases'
import { inParallel, times } from '../test/served/support/in-parallel'
import { longestQuiz } from '../test/served/support/learner'
import { anyResponse } from '../test/support/any-response'
import { openDatabase } from '../test/support/open-database'
import { startServed } from '../test/support/served'

/** How long somebody thinks before each answer, at most; on average half of it. */
const PACES = { 'all at once': 0, 'within 8 s each': 8_000 }

interface Acknowledged {
  readonly participantId: string
  /** Which of their answers it was, from 1. */
  readonly count: number
  readonly at: number
}

interface Figures {
  readonly answers: number
  readonly seconds: number
  readonly events: number
  readonly delays: readonly number[]
}

/** One student answers every question in turn. */
async function answerAll(student: OnBoard, thinking: number, acknowledged: Acknowledged[]): Promise<void> {
  for (const [index, question] of student.questions.entries()) {
    await sleep(Math.random() * thinking)
    const response = anyResponse({ question, sentences: student.sentences }, 1)
    const reply = await student.save(question.id, 1, response)
    if (!reply.ok) throw new Error(`An answer was not taken: ${reply.status} ${await reply.text()}`)
    await reply.arrayBuffer()
    acknowledged.push({ participantId: student.participantId, count: index + 1, at: performance.now() })
  }
}

/** Milliseconds from each acknowledgement until an event showed the answer: none below 0, where the event was first. */
function delaysOf(watcher: Watcher, acknowledged: readonly Acknowledged[]): number[] {
  return acknowledged.map(({ participantId, count, at }) => {
    const shown = watcher.events.find(({ event }) => (answeredBy(event, participantId) ?? 0) >= count)
    if (!shown) throw new Error('The board never showed an answer that was acknowledged')
    return Math.max(0, shown.at - at)
  })
}

async function measured(
  url: string,
  board: GivenBoard,
  students: readonly OnBoard[],
  thinking: number,
): Promise<Figures> {
  const watcher = await watch(url, board.assignmentId, board.teacher.cookie)
  await watcher.heard((event) => event.kind === 'board')
  const before = watcher.events.length
  const acknowledged: Acknowledged[] = []
  const from = performance.now()
  await Promise.all(students.map((student) => answerAll(student, thinking, acknowledged)))
  const seconds = (performance.now() - from) / 1000
  await Promise.all(
    students.map((student) =>
      watcher.heard((event) => answeredBy(event, student.participantId) === student.questions.length),
    ),
  )
  watcher.leave()
  const events = watcher.events.length - before
  return { answers: acknowledged.length, seconds, events, delays: delaysOf(watcher, acknowledged) }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

function line(database: string, pace: string, { answers, seconds, events, delays }: Figures): string {
  const delay = (share: number) => `${quantile(delays, share).toFixed(0)}`.padStart(6)
  return [
    database.padEnd(11),
    pace.padEnd(16),
    `${answers}`.padStart(8),
    (answers / seconds).toFixed(0).padStart(10),
    (events / seconds).toFixed(1).padStart(9),
    `${delay(0.5)} ${delay(0.95)} ${delay(1)}`,
  ].join(' ')
}

async function bench(name: DatabaseName, count: number): Promise<void> {
  const database = await createDatabaseOf(name)
  const served = await startServed({ databaseUrl: database.url })
  const db = openDatabase(database.url)
  try {
    const quizId = await longestQuiz(served.url)
    for (const [pace, thinking] of Object.entries(PACES)) {
      const board = await giveBoard(db, quizId)
      const students = await inParallel(times(count), 6, (each) =>
        startOnBoard(served.url, db, board, `طالب ${each + 1}`),
      )
      console.log(line(name, pace, await measured(served.url, board, students, thinking)))
    }
  } finally {
    await db.$disconnect()
    await served.stop()
    database.remove()
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { students: { type: 'string' } }, allowPositionals: true })
  const count = Number(values.students ?? 60)
  const asked = DATABASES.filter((name) => positionals.includes(name))
  console.log(`npm run bench -- live ${positionals.join(' ')}`)
  console.log(
    `${count} students over HTTP, one board; ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}`,
  )
  console.log(
    `Node ${process.versions.node}, server and class on this machine; delay from acknowledgement to event, ms\n`,
  )
  console.log('database    pace              answers  answers/s  events/s    p50    p95    max')
  for (const name of asked.length > 0 ? asked : (['sqlite'] as const)) await bench(name, count)
  await stopPostgres()
}

await main()
