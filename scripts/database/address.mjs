import { isAbsolute, join, resolve } from 'node:path'
import { Problem } from '../setup/problem.mjs'

/** @typedef {'sqlite' | 'postgresql'} Provider */

/** @type {readonly Provider[]} */
export const PROVIDERS = ['sqlite', 'postgresql']

/** @param {string} url */
export const isPostgres = (url) => /^postgres(ql)?:/.test(url)

/** @param {string} url @returns {Provider} */
export const providerOf = (url) => (isPostgres(url) ? 'postgresql' : 'sqlite')

/** The path in `file:path?options`. @param {string} url */
export const sqliteFile = (url) => url.replace(/^file:(\/\/(?=\/))?/, '').split('?')[0]

/**
 * The database to use. A relative SQLite path counts from the root of the project, whatever folder the
 * server changes to.
 * @param {string | undefined} given DATABASE_URL
 * @param {string} root
 */
export function databaseAddress(given, root) {
  const url = given || `file:${join('data', 'fahm.db')}`
  if (isPostgres(url)) return checkedPostgresAddress(url)
  if (!url.startsWith('file:')) {
    throw new Problem('DATABASE_URL must begin with file: (SQLite) or postgresql:// (PostgreSQL).')
  }
  const file = sqliteFile(url)
  if (!file) throw new Problem('DATABASE_URL names no file: write file:data/fahm.db, for example.')
  return `file:${isAbsolute(file) ? file : resolve(root, file)}`
}

function checkedPostgresAddress(url) {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed?.pathname.slice(1)) return url
  throw new Problem('DATABASE_URL is not complete: write postgresql://user:password@host:5432/database.')
}
