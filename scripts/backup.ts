// npm run -s backup -- FILE: everything in the database, as one moment shows it, into a file; the server may go on.
import { environment } from '@/lib/environment'
import { BackupProblem } from './backup/format'
import { backUp } from './backup/run'

const [file] = process.argv.slice(2)

try {
  if (!file) throw new BackupProblem('Say where to: npm run -s backup -- fahm-2026-11-27.backup')
  const { tables, rows } = await backUp(environment().DATABASE_URL, file)
  console.log(`${file}: ${rows} rows of ${tables} tables. FAHM_SECRET (data/secrets.json) is not in it: keep it too.`)
} catch (error) {
  if (!(error instanceof BackupProblem)) throw error
  console.error(error.message)
  process.exitCode = 1
}
