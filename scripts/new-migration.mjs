// npm run migrate -- NAME: writes the migration from the last one to prisma/models.prisma, for both databases,
// without touching a database of yours. Look at the SQL, then commit it; npm start applies it.
import './setup/node-version.mjs'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PROVIDERS } from './database/address.mjs'
import { ensureGenerated, PRISMA_OFFLINE } from './setup/generate.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { Problem, runCommand } from './setup/problem.mjs'
import { ROOT } from './setup/root.mjs'

/** Tables whose triggers SQLite drops when a migration rebuilds them. */
const GUARDED = /DROP TABLE "(Article|QuizVersion|Question|Answer|Mark)"/

function nameFrom(words) {
  const name = words.join('_').toLowerCase().replace(/\W+/g, '_')
  if (!name) throw new Problem('Say in a word or two what changes: npm run migrate -- add_classes')
  const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  return `${moment}_${name}`
}

/**
 * @param {import('./database/address.mjs').Provider} provider
 * @param {string} shadowUrl an empty database, in which the earlier migrations are replayed
 */
function difference(provider, shadowUrl) {
  const from = ['--from-migrations', join(ROOT, 'prisma', 'migrations', provider)]
  const to = ['--to-schema', join(ROOT, 'prisma', '.schema', provider, 'schema.prisma')]
  const prisma = join(ROOT, 'node_modules', 'prisma', 'build', 'index.js')
  const env = {
    ...process.env,
    ...PRISMA_OFFLINE,
    PRISMA_PROVIDER: provider,
    DATABASE_URL: shadowUrl,
    SHADOW_DATABASE_URL: shadowUrl,
  }
  const result = spawnSync(process.execPath, [prisma, 'migrate', 'diff', ...from, ...to, '--script'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  })
  if (result.status !== 0)
    throw new Problem(`prisma migrate diff (${provider}) failed:\n${result.stderr || result.stdout}`)
  return result.stdout
}

function write(provider, name, sql) {
  const folder = join(ROOT, 'prisma', 'migrations', provider, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(`prisma/migrations/${provider}/${name}/migration.sql`)
  if (provider === 'sqlite' && GUARDED.test(sql)) {
    console.log('  It rebuilds a table that triggers guard: create them again at its end (see …_keep_history).')
  }
}

const isEmpty = (sql) => sql.split('\n').every((line) => !line.trim() || line.startsWith('--'))

await runCommand(async () => {
  const name = nameFrom(process.argv.slice(2))
  await ensureInstalled(console.log)
  await ensureGenerated(console.log)
  const { tsImport } = await import('tsx/esm/api')
  const { startPostgres } = await tsImport('../test/support/postgres.ts', import.meta.url)
  const postgres = await startPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'fahm-migration-'))
  try {
    const shadows = { sqlite: `file:${join(folder, 'shadow.db')}`, postgresql: await postgres.createDatabase('shadow') }
    const changes = PROVIDERS.map((provider) => ({ provider, sql: difference(provider, shadows[provider]) }))
    if (changes.every(({ sql }) => isEmpty(sql))) console.log('The migrations already lead to prisma/models.prisma.')
    else for (const { provider, sql } of changes) write(provider, name, sql)
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true })
  }
})
