// npm run -s retention: what the server's clock does every day, now: warns of classes that are soon to be erased, and
// erases those whose day has come.
import { runRetention } from '@/server/data/retention'
import { closeDatabase } from '@/server/database'

try {
  const { warned, erased, failed } = await runRetention(new Date())
  console.log(`${warned} classes warned of, ${erased} erased.`)
  if (failed > 0) process.exitCode = 1
} finally {
  await closeDatabase()
}
