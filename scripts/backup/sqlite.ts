import Database from 'better-sqlite3'
import { sqliteFile } from '../database/address.mjs'
import { BackupProblem, type Kind, type Row, type Source, type Table, type Target, type Value } from './format'

type Connection = InstanceType<typeof Database>

const WAIT_MS = 30_000
const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

const KINDS: Readonly<Record<string, Kind>> = { DATETIME: 'moment', BOOLEAN: 'boolean', JSONB: 'json', JSON: 'json' }

function migrationsIn(db: Connection): string[] {
  const sql = 'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1'
  return (db.prepare(sql).all() as { name: string }[]).map(({ name }) => name)
}

function tablesIn(db: Connection): Table[] {
  const sql = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
    AND name <> '_prisma_migrations' ORDER BY name`
  return (db.prepare(sql).all() as { name: string }[]).map(({ name }) => {
    const columns = db.pragma(`table_info(${quoted(name)})`) as { name: string; type: string }[]
    const keys = db.pragma(`foreign_key_list(${quoted(name)})`) as { table: string }[]
    return {
      name,
      columns: columns.map((column) => ({ name: column.name, kind: KINDS[column.type.toUpperCase()] ?? 'plain' })),
      needs: [...new Set(keys.map(({ table }) => table))],
    }
  })
}

/** Written by Prisma with an offset; by SQLite's own CURRENT_TIMESTAMP without one, in UTC. */
function momentOf(value: Value): string {
  if (typeof value === 'number') return new Date(value).toISOString()
  const text = String(value)
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/.test(text)
  return new Date(hasZone ? text : `${text.replace(' ', 'T')}Z`).toISOString()
}

function outward(kind: Kind, value: Value): Value {
  if (value === null || kind === 'plain' || kind === 'json') return value
  return kind === 'boolean' ? Boolean(value) : momentOf(value)
}

/** As Prisma writes it: a moment with an offset, a boolean as a number. */
function inward(kind: Kind, value: Value): Value {
  if (value === null) return null
  if (kind === 'boolean') return value ? 1 : 0
  return kind === 'moment' ? String(value).replace(/Z$/, '+00:00') : value
}

/** Reads in one transaction: with the write-ahead log that is the database as it was, while the server writes on. */
export function openSqliteSource(url: string): Source {
  const db = new Database(sqliteFile(url), { readonly: true, fileMustExist: true, timeout: WAIT_MS })
  db.exec('BEGIN')
  return {
    provider: 'sqlite',
    migrations: async () => migrationsIn(db),
    tables: async () => tablesIn(db),
    rows: async function* (table) {
      const names = table.columns.map(({ name }) => quoted(name)).join(', ')
      const statement = db.prepare(`SELECT ${names} FROM ${quoted(table.name)}`).raw()
      for (const row of statement.iterate() as Iterable<Row>) {
        yield row.map((value, at) => outward(table.columns[at]?.kind ?? 'plain', value))
      }
    },
    close: async () => {
      db.close()
    },
  }
}

/** The names and texts of all triggers, which rest while rows come in that were history elsewhere. */
const triggersIn = (db: Connection) =>
  db.prepare("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all() as { name: string; sql: string }[]

export function openSqliteTarget(url: string): Target {
  const db = new Database(sqliteFile(url), { fileMustExist: true, timeout: WAIT_MS })
  db.pragma('synchronous = FULL')
  // Before BEGIN, inside a transaction it does nothing; the keys are checked as a whole before the commit.
  db.pragma('foreign_keys = OFF')
  let triggers: { name: string; sql: string }[] = []
  return {
    migrations: async () => migrationsIn(db),
    tables: async () => tablesIn(db),
    isEmpty: async (tables) =>
      tables.every(({ name }) => db.prepare(`SELECT 1 FROM ${quoted(name)} LIMIT 1`).get() === undefined),
    begin: async (tables, clear) => {
      db.exec('BEGIN IMMEDIATE')
      triggers = triggersIn(db)
      for (const { name } of triggers) db.exec(`DROP TRIGGER ${quoted(name)}`)
      if (clear) for (const { name } of tables) db.exec(`DELETE FROM ${quoted(name)}`)
    },
    insert: async (table, columns, rows) => {
      const places = columns.map(() => '?').join(', ')
      const names = columns.map(quoted).join(', ')
      const statement = db.prepare(`INSERT INTO ${quoted(table.name)} (${names}) VALUES (${places})`)
      const kinds = new Map(table.columns.map(({ name, kind }) => [name, kind]))
      for (const row of rows) {
        statement.run(row.map((value, at) => inward(kinds.get(columns[at] ?? '') ?? 'plain', value)))
      }
    },
    commit: async () => {
      for (const { sql } of triggers) db.exec(sql)
      const broken = db.pragma('foreign_key_check') as unknown[]
      if (broken.length > 0) throw new BackupProblem(`${broken.length} rows of the backup have lost what they hang on.`)
      db.exec('COMMIT')
    },
    close: async () => {
      db.close()
    },
  }
}
