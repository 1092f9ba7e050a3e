// Prisma's table of applied migrations, as Prisma 7 creates it.

export const CREATE_TABLE = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`,
}

/** The record of one migration, by name. */
export const selectRecord = (placeholder) =>
  `SELECT checksum, finished_at FROM "_prisma_migrations" WHERE migration_name = ${placeholder} AND rolled_back_at IS NULL`

const COLUMNS = ['id', 'checksum', 'migration_name', 'started_at', 'finished_at', 'applied_steps_count']

/** @param {(position: number) => string} placeholder */
export const insertRecord = (placeholder) =>
  `INSERT INTO "_prisma_migrations" (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map((_, index) => placeholder(index + 1)).join(', ')})`

/**
 * @param {import('./migrate.mjs').Migration} migration
 * @param {{ checksum: string, finished_at: unknown } | undefined} record
 */
export function isApplied(migration, record) {
  if (!record) return false
  if (!record.finished_at) {
    throw new Error(
      `Migration ${migration.name} failed half-way under Prisma; repair it, then: npx prisma migrate resolve`,
    )
  }
  if (record.checksum !== migration.checksum) {
    console.error(`Migration ${migration.name} was changed after this database had applied it.`)
  }
  return true
}
