import pg from 'pg'
import type { Kind, Row, Source, Table, Target } from './format'

const CONNECT_TIMEOUT_MS = 10_000
const BATCH = 1000

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

const KINDS: Readonly<Record<string, Kind>> = {
  'timestamp without time zone': 'moment',
  'timestamp with time zone': 'moment',
  boolean: 'boolean',
  jsonb: 'json',
  json: 'json',
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
  await client.connect()
  return client
}

async function migrationsIn(client: pg.Client): Promise<string[]> {
  const sql = 'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1'
  // In the order of bytes, as SQLite's.
  return (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name).sort()
}

async function tablesIn(client: pg.Client): Promise<Table[]> {
  const columns = await client.query<{ table: string; name: string; type: string }>(
    `SELECT c.table_name AS "table", c.column_name AS "name", c.data_type AS "type"
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.table_name <> '_prisma_migrations'
     ORDER BY c.table_name, c.ordinal_position`,
  )
  const keys = await client.query<{ table: string; needs: string }>(
    `SELECT f.relname AS "table", t.relname AS "needs" FROM pg_constraint k
     JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
     WHERE k.contype = 'f' AND f.relnamespace = current_schema()::regnamespace`,
  )
  return [...new Set(columns.rows.map(({ table }) => table))].map((name) => ({
    name,
    columns: columns.rows
      .filter(({ table }) => table === name)
      .map((column) => ({ name: column.name, kind: KINDS[column.type] ?? 'plain' })),
    needs: [...new Set(keys.rows.filter(({ table }) => table === name).map(({ needs }) => needs))],
  }))
}

/** A column as the file holds it, so that no driver's idea of a time zone comes between. */
function read({ name, kind }: Table['columns'][number]): string {
  if (kind === 'json') return `${quoted(name)}::text`
  return kind === 'moment' ? `to_char(${quoted(name)}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : quoted(name)
}

/** One snapshot for all tables, a batch at a time; nothing waits for it. */
export async function openPostgresSource(url: string): Promise<Source> {
  const client = await connect(url)
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await client.query("SET LOCAL TIME ZONE 'UTC'")
  // The snapshot is taken by the first query, not by BEGIN.
  await client.query('SELECT 1 FROM _prisma_migrations LIMIT 1')
  return {
    provider: 'postgresql',
    migrations: () => migrationsIn(client),
    tables: () => tablesIn(client),
    rows: async function* (table) {
      const columns = table.columns.map(read).join(', ')
      await client.query(`DECLARE backup NO SCROLL CURSOR FOR SELECT ${columns} FROM ${quoted(table.name)}`)
      for (;;) {
        const { rows } = await client.query<Row[]>({ text: `FETCH ${BATCH} FROM backup`, rowMode: 'array' })
        if (rows.length === 0) break
        yield* rows as unknown as Row[]
      }
      await client.query('CLOSE backup')
    },
    close: () => client.end(),
  }
}

/** The type that each column's text is cast to. */
async function castsOf(client: pg.Client, table: Table): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT attname AS "name", format_type(atttypid, atttypmod) AS "type" FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [quoted(table.name)],
  )
  return new Map(rows.map(({ name, type }) => [name, type]))
}

/** Rows as one parameter: a JSON array of arrays, taken apart by the server. */
async function insertion(client: pg.Client, table: Table, columns: readonly string[]): Promise<string> {
  const casts = await castsOf(client, table)
  const values = columns.map((name, at) => `(r->>${at})::${casts.get(name) ?? 'text'}`)
  const names = columns.map(quoted).join(', ')
  return `INSERT INTO ${quoted(table.name)} (${names}) SELECT ${values.join(', ')} FROM json_array_elements($1::json) r`
}

export async function openPostgresTarget(url: string): Promise<Target> {
  const client = await connect(url)
  const all = (tables: readonly Table[]) => tables.map(({ name }) => quoted(name)).join(', ')
  return {
    migrations: () => migrationsIn(client),
    tables: () => tablesIn(client),
    isEmpty: async (tables) => {
      for (const { name } of tables) {
        if ((await client.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`)).rows.length > 0) return false
      }
      return true
    },
    begin: async (tables, clear) => {
      await client.query('BEGIN')
      await client.query("SET LOCAL TIME ZONE 'UTC'")
      await client.query(`LOCK TABLE ${all(tables)} IN ACCESS EXCLUSIVE MODE`)
      for (const { name } of tables) await client.query(`ALTER TABLE ${quoted(name)} DISABLE TRIGGER USER`)
      if (clear) await client.query(`TRUNCATE ${all(tables)}`)
    },
    insert: async (table, columns, rows) => {
      await client.query(await insertion(client, table, columns), [JSON.stringify(rows)])
    },
    commit: async (tables) => {
      // Foreign keys are checked row by row as they come in: tables stand in an order that allows it.
      for (const { name } of tables) await client.query(`ALTER TABLE ${quoted(name)} ENABLE TRIGGER USER`)
      await client.query('COMMIT')
    },
    close: () => client.end(),
  }
}
