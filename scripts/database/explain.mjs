import { Problem } from '../setup/problem.mjs'
import { isPostgres, sqliteFile } from './address.mjs'

const POSTGRES = {
  ECONNREFUSED: 'nothing answers there; is PostgreSQL running?',
  ENOTFOUND: 'no machine has that name.',
  EAI_AGAIN: 'no machine has that name.',
  ETIMEDOUT: 'there is no answer from there.',
  '28P01': 'the user name or the password is wrong.',
  28000: 'this user may not connect.',
  '3D000': 'the server has no such database; create it first.',
  42501: 'this user may not create tables.',
}

const SQLITE = {
  EACCES: 'the folder cannot be written to.',
  EROFS: 'the folder cannot be written to.',
  EEXIST: 'what should be its folder is a file.',
  ENOTDIR: 'what should be its folder is a file.',
  SQLITE_CANTOPEN: 'the file cannot be opened; check its permissions.',
  SQLITE_CANTOPEN_ISDIR: 'that is a folder, not a file.',
  SQLITE_READONLY: 'the file cannot be written to; check its permissions.',
  SQLITE_READONLY_DIRECTORY: 'the folder cannot be written to.',
  SQLITE_NOTADB: 'the file is not a SQLite database.',
  SQLITE_FULL: 'the disk is full.',
  SQLITE_BUSY: 'another program holds it locked.',
}

/**
 * One sentence for what the person at the keyboard can put right; any other error as it is.
 * @param {Error & { code?: string }} error
 * @param {string} url
 */
export function explainDatabaseError(error, url) {
  const postgres = isPostgres(url)
  const code = error.code ?? (/timeout expired/.test(error.message) ? 'ETIMEDOUT' : '')
  const reason = postgres ? POSTGRES[code] : SQLITE[code]
  if (!reason) return error
  return new Problem(`The database ${postgres ? withoutPassword(url) : sqliteFile(url)} cannot be used: ${reason}`)
}

function withoutPassword(url) {
  const parsed = new URL(url)
  return `${parsed.host}${parsed.pathname}`
}
