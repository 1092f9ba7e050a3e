// What a wrong start says: one sentence, exit code 1.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../support/database'
import { freePort } from '../support/free-port'

let folder: string
let environment: Record<string, string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fahm-start-'))
  writeFileSync(join(folder, 'a-file'), 'this is no database, and no folder either')
  environment = { HOST: '127.0.0.1', PORT: String(await freePort()), FAHM_SECRET: 'x'.repeat(32) }
})

afterAll(() => rmSync(folder, { recursive: true }))

function start(env: Record<string, string>) {
  const all = { ...process.env, ...environment, DATABASE_URL: `file:${folder}/a.db`, ...env }
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'serve.mjs')], {
    env: all,
    encoding: 'utf8',
  })
  return { status, said: stderr.trim().split('\n') }
}

describe('a wrong start', () => {
  it.each([
    ['PORT is no number', { PORT: 'eighty' }, /PORT must be a number/],
    ['another kind of database', { DATABASE_URL: 'mysql://localhost/fahm' }, /DATABASE_URL must begin with/],
    [
      'a PostgreSQL address without a database',
      { DATABASE_URL: 'postgresql://localhost' },
      /DATABASE_URL is not complete/,
    ],
    ['nobody answers there', { DATABASE_URL: 'postgresql://fahm@127.0.0.1:1/fahm' }, /is PostgreSQL running\?/],
    ['a short secret', { FAHM_SECRET: 'secret' }, /shorter than 32/],
    ['no address of this machine', { HOST: '203.0.113.1' }, /not an address of this machine/],
  ])('says it: %s', (_, env, sentence) => {
    const { status, said } = start(env)
    expect(said).toEqual([expect.stringMatching(sentence)])
    expect(status).toBe(1)
  })

  it('says that a file is no database', () => {
    const { status, said } = start({ DATABASE_URL: `file:${folder}/a-file` })
    expect(said).toEqual([expect.stringMatching(/is not a SQLite database/)])
    expect(status).toBe(1)
  })

  it('says that the folder cannot be', () => {
    const { status, said } = start({ DATABASE_URL: `file:${folder}/a-file/b.db` })
    expect(said).toEqual([expect.stringMatching(/cannot be used: what should be its folder is a file/)])
    expect(status).toBe(1)
  })

  it('says that the port is in use', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(Number(environment.PORT), '127.0.0.1', resolve))
    const { status, said } = start({})
    other.close()
    expect(said).toEqual([expect.stringMatching(/^✗ Port \d+ is in use/)])
    expect(status).toBe(1)
  })
})
