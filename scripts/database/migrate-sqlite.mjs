import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { sqliteFile } from './address.mjs'
import { CREATE_TABLE, insertRecord, isApplied, selectRecord } from './bookkeeping.mjs'

const WAIT_FOR_ANOTHER_MIGRATOR_MS = 60_000

/** Prisma's own way of writing a moment into SQLite. */
const timestamp = () => new Date().toISOString().replace('Z', '+00:00')

/** @param {string} url @returns {import('./migrate.mjs').MigrationTarget} */
export function openSqlite(url) {
  const file = sqliteFile(url)
  mkdirSync(dirname(file), { recursive: true })
  const database = new Database(file, { timeout: WAIT_FOR_ANOTHER_MIGRATOR_MS })
  database.pragma('journal_mode = WAL')
  // Before BEGIN, because inside a transaction the pragma does nothing, and with foreign keys on the rebuild
  // of a table would delete its children by cascade.
  database.pragma('foreign_keys = OFF')
  return {
    createBookkeeping: () => database.exec(CREATE_TABLE.sqlite),
    applyOnce: (migration) => database.transaction(() => apply(database, migration)).exclusive(),
    close: () => database.close(),
  }
}

/** Throwing rolls the transaction back. */
function apply(database, migration) {
  if (isApplied(migration, database.prepare(selectRecord('?')).get(migration.name))) return false
  const started = timestamp()
  database.exec(migration.sql)
  const broken = database.pragma('foreign_key_check')
  if (broken.length > 0)
    throw new Error(`Migration ${migration.name} would leave ${broken.length} rows without their parent.`)
  database
    .prepare(insertRecord(() => '?'))
    .run(randomUUID(), migration.checksum, migration.name, started, timestamp(), 1)
  return true
}
