import { z } from 'zod'
import { isPostgres } from '@/lib/environment'
import {
  BackupProblem,
  FORMAT,
  inOrder,
  type Row,
  readLines,
  type Source,
  type Table,
  type Target,
  writeLines,
} from './format'
import { openPostgresSource, openPostgresTarget } from './postgresql'
import { openSqliteSource, openSqliteTarget } from './sqlite'

/** Rows that are held in memory at once. */
const BATCH = 500

export interface Counted {
  readonly tables: number
  readonly rows: number
}

const headSchema = z.object({ format: z.string(), version: z.number(), migrations: z.array(z.string()) })
const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()).min(1) })
const endSchema = z.object({ end: z.literal(true), rows: z.number() })
const rowSchema = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** Writes everything that the database at `url` holds at this moment into `file`. The server may go on. */
export async function backUp(url: string, file: string): Promise<Counted> {
  const source: Source = isPostgres(url) ? await openPostgresSource(url) : openSqliteSource(url)
  try {
    const tables = inOrder(await source.tables())
    let rows = 0
    async function* lines() {
      yield { ...FORMAT, at: new Date().toISOString(), from: source.provider, migrations: await source.migrations() }
      for (const table of tables) {
        yield { table: table.name, columns: table.columns.map(({ name }) => name) }
        for await (const row of source.rows(table)) {
          rows += 1
          yield row
        }
      }
      yield { end: true, rows }
    }
    await writeLines(file, lines())
    return { tables: tables.length, rows }
  } finally {
    await source.close()
  }
}

function assertFits(line: unknown, migrations: readonly string[]): void {
  const head = headSchema.safeParse(line)
  if (!head.success || head.data.format !== FORMAT.format) throw new BackupProblem('This file is no backup of Fahm.')
  if (head.data.version !== FORMAT.version) {
    throw new BackupProblem(`This backup has format ${head.data.version}; this program reads ${FORMAT.version}.`)
  }
  const [last, here] = [head.data.migrations.at(-1), migrations.at(-1)]
  if (head.data.migrations.join() !== migrations.join()) {
    throw new BackupProblem(
      `The backup was made at migration ${last} and this database is at ${here}. Restore it with the version of Fahm that made it, then start the newer one, which migrates.`,
    )
  }
}

/** Reads rows of the file into tables, a batch at a time, until it says that it ends. */
async function fill(target: Target, tables: readonly Table[], lines: AsyncIterator<unknown>): Promise<number> {
  const byName = new Map(tables.map((table) => [table.name, table]))
  let at: { table: Table; columns: string[]; rows: Row[] } | null = null
  let count = 0
  const flush = async () => {
    if (at && at.rows.length > 0) await target.insert(at.table, at.columns, at.rows.splice(0))
  }
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const row = rowSchema.safeParse(next.value)
    if (row.success) {
      if (!at || row.data.length !== at.columns.length) throw new BackupProblem('A row of the backup has no table.')
      at.rows.push(row.data)
      count += 1
      if (at.rows.length >= BATCH) await flush()
      continue
    }
    await flush()
    const end = endSchema.safeParse(next.value)
    if (end.success) {
      if (end.data.rows !== count) throw new BackupProblem(`The backup holds ${count} of ${end.data.rows} rows.`)
      return count
    }
    const head = tableSchema.safeParse(next.value)
    const table = head.success ? byName.get(head.data.table) : undefined
    const known = new Set(table?.columns.map(({ name }) => name))
    if (!head.success || !table || !head.data.columns.every((name) => known.has(name))) {
      throw new BackupProblem('The backup holds a table that this database does not have.')
    }
    at = { table, columns: head.data.columns, rows: [] }
  }
  throw new BackupProblem('The backup was cut short: its end is missing.')
}

/**
 * Fills the migrated database at `url` from `file`, whole or not at all. Throws BackupProblem where the file is none or
 * broken, where it does not fit, and where the database is not empty and `replace` was not said.
 */
export async function restore(url: string, file: string, replace: boolean): Promise<Counted> {
  const target: Target = isPostgres(url) ? await openPostgresTarget(url) : openSqliteTarget(url)
  try {
    const tables = inOrder(await target.tables())
    const lines = readLines(file)
    assertFits((await lines.next()).value, await target.migrations())
    const isEmpty = await target.isEmpty(tables)
    if (!isEmpty && !replace) {
      throw new BackupProblem(
        'The database is not empty. Say --replace to put the backup in the place of what it holds.',
      )
    }
    await target.begin(tables, !isEmpty)
    const rows = await fill(target, tables, lines)
    await target.commit(tables)
    return { tables: tables.length, rows }
  } finally {
    await target.close()
  }
}
