// Our small migration runner and Prisma agree, on both databases.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, inject, it } from 'vitest'
import { migrate } from '@/scripts/database/migrate.mjs'
import { ROOT } from '../support/database'

const url = process.env.DATABASE_URL ?? ''
const provider = inject('postgresUrl') ? 'postgresql' : 'sqlite'

function prisma(...args: string[]) {
  const env = { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_PROVIDER: provider }
  const cli = join(ROOT, 'node_modules', 'prisma', 'build', 'index.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: ROOT, env, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

describe('the migrations', () => {
  it('are all applied, says prisma migrate status', () => {
    const { status, output } = prisma('migrate', 'status')
    expect(output).toContain('Database schema is up to date!')
    expect(status).toBe(0)
  })

  it('lead to prisma/models.prisma, says prisma migrate diff', () => {
    const schema = join(ROOT, 'prisma', '.schema', provider, 'schema.prisma')
    const { status, output } = prisma(
      'migrate',
      'diff',
      '--from-config-datasource',
      '--to-schema',
      schema,
      '--exit-code',
    )
    expect(output).toContain('No difference detected')
    expect(status).toBe(0)
  })

  it('are applied once', async () => {
    expect(await migrate(url, ROOT)).toEqual([])
  })
})

describe.skipIf(provider === 'postgresql')('two that start at once on a new SQLite file', () => {
  it('apply each migration once between them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fahm-twice-'))
    const fresh = `file:${join(folder, 'fresh.db')}`
    const script = `const { migrate } = await import(${JSON.stringify(join(ROOT, 'scripts/database/migrate.mjs'))})
      console.log(JSON.stringify(await migrate(${JSON.stringify(fresh)}, ${JSON.stringify(ROOT)})))`
    const run = () =>
      new Promise<string[]>((resolve, reject) =>
        execFile(process.execPath, ['--input-type=module', '-e', script], (error, stdout) =>
          error ? reject(error) : resolve(JSON.parse(stdout) as string[]),
        ),
      )
    const applied = (await Promise.all([run(), run(), run()])).flat()
    const database = new Database(join(folder, 'fresh.db'))
    const recorded = database.prepare('SELECT migration_name AS name FROM "_prisma_migrations" ORDER BY name').all()
    database.close()
    rmSync(folder, { recursive: true })
    expect(applied.sort()).toEqual(recorded.map((row) => (row as { name: string }).name))
  })
})
