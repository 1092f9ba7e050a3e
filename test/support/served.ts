// The built application as a process of its own, as `npm start` and the container run it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createSqliteDatabase, ROOT } from './database'
import { freePort } from './free-port'

const LONGEST_START_MS = 60_000
const ASK_EVERY_MS = 25

export interface Served {
  readonly url: string
  readonly databaseUrl: string
  readonly process: ChildProcess
  /** Asks it to end (SIGTERM) and waits. @returns the exit code */
  stop(): Promise<number | null>
  /** Ends it as a power cut would; nothing of it runs on. */
  kill9(): Promise<void>
  /** All that it printed so far. */
  logs(): string
}

interface Wish {
  /** A database of one's own, migrated at the start; a temporary SQLite file where not given. */
  readonly databaseUrl?: string
  readonly env?: Readonly<Record<string, string>>
  /** Where it has to be the same as before. */
  readonly port?: number
}

/** Resolves when /api/health/ready answers 200. `npm run build` must have been run. */
export async function startServed({ databaseUrl, env, port }: Wish = {}): Promise<Served> {
  const temporary = databaseUrl ? null : await createSqliteDatabase()
  const address = { PORT: String(port ?? (await freePort())), HOST: '127.0.0.1' }
  const database = databaseUrl ?? temporary?.url ?? ''
  const secret = { FAHM_SECRET: 'known to the tests, and to them only' }
  const server = spawn(process.execPath, [join(ROOT, 'scripts', 'serve.mjs')], {
    env: { ...process.env, ...secret, ...env, ...address, DATABASE_URL: database, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log: string[] = []
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => log.push(text))
  }
  const killAtExit = () => server.kill('SIGKILL')
  process.once('exit', killAtExit)
  server.once('exit', () => process.off('exit', killAtExit))

  const end = (signal: NodeJS.Signals) => endBy(server, signal).finally(() => temporary?.remove())
  const url = `http://127.0.0.1:${address.PORT}`
  await untilReady(server, url, log)
  return {
    url,
    databaseUrl: database,
    process: server,
    stop: () => end('SIGTERM'),
    kill9: async () => void (await end('SIGKILL')),
    logs: () => log.join(''),
  }
}

const hasEnded = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null

async function endBy(server: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (!hasEnded(server)) {
    const gone = once(server, 'exit')
    server.kill(signal)
    await gone
  }
  return server.exitCode
}

async function untilReady(server: ChildProcess, url: string, log: readonly string[]): Promise<void> {
  const deadline = Date.now() + LONGEST_START_MS
  while (Date.now() < deadline && !hasEnded(server)) {
    const ready = await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    await sleep(ASK_EVERY_MS)
  }
  server.kill('SIGKILL')
  throw new Error(`The server did not become ready:\n${log.join('')}`)
}
