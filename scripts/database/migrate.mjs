// Brings a database to the newest migration, with the bookkeeping of `prisma migrate deploy` (whose `status`
// then agrees), but with nothing more than the database driver: it runs at every start, in the container too.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { providerOf } from './address.mjs'
import { explainDatabaseError } from './explain.mjs'

/**
 * @typedef {{ name: string, sql: string, checksum: string }} Migration
 *
 * @typedef {object} MigrationTarget one migrator at a time: opening waits for its turn or applying does
 * @property {() => unknown} createBookkeeping
 * @property {(migration: Migration) => boolean | Promise<boolean>} applyOnce
 *   all of the migration and its record, or nothing; false when it had been applied before
 * @property {() => unknown} close
 */

/**
 * @param {string} url
 * @param {string} root the folder that has prisma/migrations
 * @returns {Promise<string[]>} the names of the migrations that were missing
 */
export async function migrate(url, root) {
  const provider = providerOf(url)
  const migrations = readMigrations(join(root, 'prisma', 'migrations', provider))
  try {
    return await applyAll(await openTarget(provider, url), migrations)
  } catch (error) {
    throw explainDatabaseError(error, url)
  }
}

/** @returns {Promise<MigrationTarget>} */
async function openTarget(provider, url) {
  if (provider === 'sqlite') return (await import('./migrate-sqlite.mjs')).openSqlite(url)
  return (await import('./migrate-postgresql.mjs')).openPostgres(url)
}

/**
 * @param {MigrationTarget} target
 * @param {Migration[]} migrations
 */
async function applyAll(target, migrations) {
  const applied = []
  try {
    await target.createBookkeeping()
    for (const migration of migrations) {
      if (await target.applyOnce(migration)) applied.push(migration.name)
    }
  } finally {
    await target.close()
  }
  return applied
}

/** @param {string} folder @returns {Migration[]} in the order of their names, which begin with a date */
export function readMigrations(folder) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
