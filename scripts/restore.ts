// npm run -s restore -- FILE [--replace]: a backup into an empty database, or in the place of what one holds.
import { join } from 'node:path'
import { environment } from '@/lib/environment'
import { BackupProblem } from './backup/format'
import { restore } from './backup/run'
import { migrate } from './database/migrate.mjs'

const args = process.argv.slice(2)
const file = args.find((each) => !each.startsWith('--'))

try {
  if (!file) throw new BackupProblem('Say from where: npm run -s restore -- fahm-2026-11-27.backup [--replace]')
  const url = environment().DATABASE_URL
  await migrate(url, join(import.meta.dirname, '..'))
  const { tables, rows } = await restore(url, file, args.includes('--replace'))
  console.log(`${rows} rows of ${tables} tables are back, with all foreign keys whole.`)
} catch (error) {
  if (!(error instanceof BackupProblem)) throw error
  console.error(error.message)
  process.exitCode = 1
}
