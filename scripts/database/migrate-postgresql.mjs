import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { CREATE_TABLE, insertRecord, isApplied, selectRecord } from './bookkeeping.mjs'

/** The advisory lock that Prisma Migrate itself takes, so that the two never run at once. */
const PRISMA_MIGRATE_LOCK = 72707369
const CONNECT_TIMEOUT_MS = 10_000

/** @param {string} url @returns {Promise<import('./migrate.mjs').MigrationTarget>} */
export async function openPostgres(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
  await client.connect()
  await client.query('SELECT pg_advisory_lock($1)', [PRISMA_MIGRATE_LOCK]) // let go when the connection ends
  return {
    createBookkeeping: () => client.query(CREATE_TABLE.postgresql),
    applyOnce: (migration) => applyOnce(client, migration),
    close: () => client.end(),
  }
}

async function applyOnce(client, migration) {
  const found = await client.query(selectRecord('$1'), [migration.name])
  if (isApplied(migration, found.rows[0])) return false
  const started = new Date()
  await client.query('BEGIN')
  try {
    await client.query(migration.sql)
    const record = [randomUUID(), migration.checksum, migration.name, started, new Date(), 1]
    await client.query(
      insertRecord((position) => `$${position}`),
      record,
    )
    await client.query('COMMIT')
    return true
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}
