// npm run bench -- results [sqlite] [postgresql]: how long the server takes for the results of a class, and how much
// memory, on a database filled with answers by the response model of sample classes.
import { spawn } from 'node:child_process'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { createDatabaseOf, DATABASES, type DatabaseName, stopPostgres } from '../test/served/support/databases'
import { ROOT } from '../test/support/database'
import { openDatabase } from '../test/support/open-database'
import { fill } from './results/fill'

/** What the issue asks for: size and the longest time in milliseconds. */
const SIZES = [
  { students: 40, questions: 30, most: 300 },
  { students: 2_000, questions: 50, most: 2_000 },
] as const

interface Measured {
  readonly first: number
  readonly median: number
  /** Processor time of one reading, whatever else the machine does: without that of PostgreSQL. */
  readonly cpu: number
  readonly question: number
  readonly group: number
  readonly base: number
  readonly peak: number
}

/** Reads in a process of its own, so that its memory is that of reading alone. */
async function measure(url: string, ids: Awaited<ReturnType<typeof fill>>): Promise<Measured> {
  const args = ['--expose-gc', join(ROOT, 'scripts', 'run.mjs'), 'bench/results/read.ts', JSON.stringify(ids)]
  const env = { ...process.env, DATABASE_URL: url, FAHM_SECRET: 'a secret for figures only, of some length' }
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] })
  let out = ''
  for await (const chunk of child.stdout) out += String(chunk)
  return JSON.parse(out) as Measured
}

const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(9)
const mb = (bytes: number) => `${(bytes / 1_048_576).toFixed(0)} MB`.padStart(7)

async function bench(name: DatabaseName): Promise<void> {
  const database = await createDatabaseOf(name)
  const db = openDatabase(database.url)
  try {
    for (const size of SIZES) {
      const found = await measure(database.url, await fill(db, size))
      console.log(
        [
          name.padEnd(11),
          `${size.students} × ${size.questions}`.padStart(10),
          ms(found.first),
          ms(found.median),
          ms(found.cpu),
          ms(found.question),
          ms(found.group),
          mb(found.base),
          mb(found.peak - found.base),
          found.first <= size.most ? `  within ${size.most} ms` : `  NOT WITHIN ${size.most} ms`,
        ].join(' '),
      )
    }
  } finally {
    await db.$disconnect()
    database.remove()
  }
}

const asked = DATABASES.filter((name) => process.argv.slice(2).includes(name))
console.log(`npm run bench -- results ${asked.join(' ')}`)
console.log(`${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.versions.node}`)
console.log('reading and computing, without drawing the page; memory: resident before, and the most above it\n')
console.log('database          size     first    median       cpu  question     class    base   above')
for (const name of asked.length > 0 ? asked : DATABASES) await bench(name)
await stopPostgres()
