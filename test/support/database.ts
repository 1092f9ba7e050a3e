// A fresh, migrated database for whoever asks.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '@/scripts/database/migrate.mjs'
import type { Postgres } from './postgres'

export const ROOT = join(import.meta.dirname, '..', '..')

/** The migrated database that others are copied from. */
export const TEMPLATE = 'fahm_template'

export interface TestDatabase {
  readonly url: string
  remove(): void
}

export async function createSqliteDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'fahm-sqlite-'))
  const url = `file:${join(folder, 'test.db')}`
  await migrate(url, ROOT)
  return { url, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** To be called once for a server, before `createPostgresDatabase`. */
export async function createTemplate(postgres: Postgres): Promise<void> {
  await migrate(await postgres.createDatabase(TEMPLATE), ROOT)
}

/** Nothing to remove: it goes with its server. */
export async function createPostgresDatabase(postgres: Pick<Postgres, 'createDatabase'>): Promise<TestDatabase> {
  const url = await postgres.createDatabase(`test_${randomUUID()}`, TEMPLATE)
  return { url, remove: () => undefined }
}
