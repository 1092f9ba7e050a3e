// The SQLite adapter as the schema engine needs it.
import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { sqliteFile } from '../database/address.mjs'

/** @param {string} url */
export function sqliteFactory(url) {
  if (!url.includes(':memory:')) mkdirSync(dirname(sqliteFile(url)), { recursive: true })
  const factory = new PrismaBetterSqlite3({ url })
  for (const method of ['connect', 'connectToShadowDb']) {
    const open = factory[method].bind(factory)
    factory[method] = async () => acceptWholeFiles(await open())
  }
  return factory
}

/** The engine sends whole migration files, and better-sqlite3 prepares one statement at a time. */
function acceptWholeFiles(adapter) {
  const executeOne = adapter.executeRaw.bind(adapter)
  adapter.executeRaw = async (query) => {
    if (query.args.length > 0) return executeOne(query)
    await adapter.executeScript(query.sql)
    return 0
  }
  return adapter
}

/** The engine's own reset leaves the tables in place. @param {string} url */
export function removeSqliteDatabase(url) {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(sqliteFile(url) + suffix, { force: true })
}

/** Opening creates the file. @param {string} url */
export async function openSqlite(url) {
  const connection = await sqliteFactory(url).connect()
  await connection.dispose()
}
