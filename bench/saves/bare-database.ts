// What the database alone takes: one small row a commit, as durable as the application has it.
import Database from 'better-sqlite3'
import pg from 'pg'
import { isPostgres } from '@/lib/environment'

const TABLE = 'CREATE TABLE IF NOT EXISTS bare (attempt TEXT, question TEXT, sequence INTEGER, response TEXT)'

function rowsOnSqlite(url: string, seconds: number): number {
  const database = new Database(url.replace(/^file:/, ''))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec(TABLE)
  const insert = database.prepare('INSERT INTO bare VALUES (?, ?, ?, ?)')
  const end = performance.now() + seconds * 1000
  let count = 0
  while (performance.now() < end) insert.run('attempt', 'question', count++, '"a"')
  database.close()
  return count / seconds
}

async function rowsOnPostgres(url: string, width: number, seconds: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: width })
  await pool.query(TABLE)
  const end = performance.now() + seconds * 1000
  let count = 0
  const client = async () => {
    while (performance.now() < end)
      await pool.query('INSERT INTO bare VALUES ($1, $2, $3, $4)', ['attempt', 'question', count++, '"a"'])
  }
  await Promise.all(Array.from({ length: width }, client))
  await pool.end()
  return count / seconds
}

/** Rows a second; on PostgreSQL from `width` clients at once. */
export async function bareRows(url: string, width: number, seconds: number): Promise<number> {
  return isPostgres(url) ? rowsOnPostgres(url, width, seconds) : rowsOnSqlite(url, seconds)
}
