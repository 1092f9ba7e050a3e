// A real PostgreSQL for the tests: its own folder and port, gone afterwards.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from './free-port'
import { type Account, postgresBinaries, unprivilegedAccount } from './postgres-binaries'

const LONGEST_START_MS = 30_000
const PROBE_EVERY_MS = 50

export interface Postgres {
  /** The address of one of its databases. */
  url(database: string): string
  /** @returns the address of the new database */
  createDatabase(name: string, template?: string): Promise<string>
  stop(): Promise<void>
}

/** fsync only guards against a power cut, which no test makes; a killed server loses nothing without it. */
export async function startPostgres({ fsync = 'off' }: { fsync?: 'on' | 'off' } = {}): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'fahm-postgres-'))
  chmodSync(folder, 0o755)
  const account = unprivilegedAccount()
  const { initdb, postgres } = await postgresBinaries(account, folder)
  const data = createDataFolder(folder, account)
  execFileSync(initdb, ['-D', data, '-U', 'fahm', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], account)

  const port = await freePort()
  const url = (database: string) => `postgresql://fahm@127.0.0.1:${port}/${database}`
  const server = spawn(postgres, ['-D', data, ...settings(port, fsync)], {
    ...account,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const stopAtExit = () => server.kill('SIGQUIT')
  process.once('exit', stopAtExit)
  await untilItAnswers(server, url('postgres'))

  return {
    url,
    createDatabase: (name, template) => createDatabase(url, name, template),
    stop: async () => {
      process.off('exit', stopAtExit)
      await stop(server)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** @returns the address of the new database */
export async function createDatabase(url: Postgres['url'], name: string, template = 'template1'): Promise<string> {
  await query(url('postgres'), `CREATE DATABASE "${name}" TEMPLATE "${template}"`)
  return url(name)
}

function createDataFolder(folder: string, { uid, gid }: Account): string {
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (uid !== undefined && gid !== undefined) chownSync(data, uid, gid)
  return data
}

function settings(port: number, fsync: 'on' | 'off'): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 300,
    fsync,
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function untilItAnswers(server: ChildProcess, url: string): Promise<void> {
  const log: string[] = []
  server.stderr?.setEncoding('utf8').on('data', (text: string) => log.push(text))
  const deadline = Date.now() + LONGEST_START_MS
  while (Date.now() < deadline && server.exitCode === null) {
    const answers = await query(url, 'SELECT 1').then(
      () => true,
      () => false,
    )
    if (answers) return
    await sleep(PROBE_EVERY_MS)
  }
  server.kill('SIGKILL')
  throw new Error(`PostgreSQL did not start:\n${log.join('')}`)
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it does not wait for its clients. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const gone = once(server, 'exit')
  server.kill('SIGINT')
  await gone
}
