// The file of a backup: gzip of JSON lines, the same for both databases, so that a backup moves between them.
//
//   {"format":"fahm-backup","version":1,"at":"…","from":"sqlite","migrations":["…"]}
//   {"table":"Learner","columns":["id","name",…]}      tables stand in an order that foreign keys allow
//   ["clx…","سلمى",…]                                  a row a line, as its columns stand
//   {"end":true,"rows":1234}
//
// Values: text and numbers as they are; a moment as ISO 8601 in UTC; a boolean as true or false; JSON as its text, so
// that a null in it and no value at all stay two things.
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

export const FORMAT = { format: 'fahm-backup', version: 1 } as const

export type Value = string | number | boolean | null
export type Row = readonly Value[]

/** How a column's values are written: see above. */
export type Kind = 'plain' | 'moment' | 'boolean' | 'json'

export interface Table {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly kind: Kind }[]
  /** Tables that must stand before it. */
  readonly needs: readonly string[]
}

/** A database as one moment shows it. */
export interface Source {
  readonly provider: 'sqlite' | 'postgresql'
  migrations(): Promise<string[]>
  tables(): Promise<Table[]>
  rows(table: Table): AsyncIterable<Row>
  close(): Promise<void>
}

/** A database that is filled in one transaction. */
export interface Target {
  migrations(): Promise<string[]>
  tables(): Promise<Table[]>
  isEmpty(tables: readonly Table[]): Promise<boolean>
  /** Lets triggers rest and begins; `clear` takes what was there before. */
  begin(tables: readonly Table[], clear: boolean): Promise<void>
  insert(table: Table, columns: readonly string[], rows: readonly Row[]): Promise<void>
  /** Wakes the triggers, checks foreign keys and commits. */
  commit(tables: readonly Table[]): Promise<void>
  /** What was not committed is as if it had never been. */
  close(): Promise<void>
}

/** What a person can mend: told in a sentence, without a stack. */
export class BackupProblem extends Error {}

/** Each table after those it needs. */
export function inOrder(tables: readonly Table[]): Table[] {
  const placed = new Map<string, Table>()
  const byName = new Map(tables.map((table) => [table.name, table]))
  const place = (table: Table) => {
    if (placed.has(table.name)) return
    for (const need of table.needs) {
      const needed = byName.get(need)
      if (needed && need !== table.name) place(needed)
    }
    placed.set(table.name, table)
  }
  for (const table of tables) place(table)
  return [...placed.values()]
}

/** Writes lines into a file that stands there whole or not at all, and can be read by its owner alone. */
export async function writeLines(file: string, lines: AsyncIterable<unknown>): Promise<void> {
  const partial = `${file}.partial`
  async function* text() {
    for await (const line of lines) yield `${JSON.stringify(line)}\n`
  }
  try {
    // `flush`: it is on the disk before it gets its name.
    await pipeline(Readable.from(text()), createGzip(), createWriteStream(partial, { mode: 0o600, flush: true }))
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** The lines of a file, one after the other. Throws BackupProblem where it is no backup or was cut short. */
export async function* readLines(file: string): AsyncGenerator<unknown> {
  const plain = createGunzip()
  const raw = createReadStream(file)
  raw.on('error', (error) => plain.destroy(error))
  raw.pipe(plain)
  try {
    for await (const line of createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY })) {
      yield JSON.parse(line)
    }
    if (plain.errored) throw plain.errored
  } catch (error) {
    if (error instanceof BackupProblem) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new BackupProblem(`${file} cannot be read as a backup: ${why}`)
  } finally {
    raw.destroy()
  }
}
