// `schema-engine cli can-connect-to-database` and `schema-engine cli create-database`.

import { isPostgres } from '../database/address.mjs'
import { connectToPostgres, createPostgresDatabase } from './postgres.mjs'
import { openSqlite } from './sqlite.mjs'

const POSTGRES_NO_SUCH_DATABASE = '3D000'
const PRISMA_UNREACHABLE = 'P1001'
const PRISMA_NO_SUCH_DATABASE = 'P1003'

/** @param {string} url */
export const createDatabase = (url) => (isPostgres(url) ? createPostgresDatabase(url) : openSqlite(url))

/** @param {string} url */
const canConnect = (url) => (isPostgres(url) ? connectToPostgres(url) : openSqlite(url))

/**
 * @param {string | undefined} name
 * @param {string} url
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(name, url) {
  try {
    await (name === 'create-database' ? createDatabase(url) : canConnect(url))
    return 0
  } catch (error) {
    const code = error.code === POSTGRES_NO_SUCH_DATABASE ? PRISMA_NO_SUCH_DATABASE : PRISMA_UNREACHABLE
    report(code, String(error.message || error.code || error))
    return 1
  }
}

/** Prisma reads the reason from the last line of the engine's log. */
function report(code, message) {
  const fields = { message, is_panic: false, error_code: code }
  const entry = { timestamp: new Date().toISOString(), level: 'ERROR', target: 'schema_engine::logger', fields }
  process.stderr.write(`\n${JSON.stringify(entry)}`)
}
