// A database of one's own for a served test; PostgreSQL runs only for the files that ask for it.
import { createPostgresDatabase, createSqliteDatabase, createTemplate, type TestDatabase } from '../../support/database'
import { type Postgres, startPostgres } from '../../support/postgres'

export const DATABASES = ['sqlite', 'postgresql'] as const
export type DatabaseName = (typeof DATABASES)[number]

let postgres: Promise<Postgres> | undefined

async function startWithTemplate(): Promise<Postgres> {
  const started = await startPostgres()
  await createTemplate(started)
  return started
}

export async function createDatabaseOf(name: DatabaseName): Promise<TestDatabase> {
  if (name === 'sqlite') return createSqliteDatabase()
  postgres ??= startWithTemplate()
  return createPostgresDatabase(await postgres)
}

/** For afterAll. */
export async function stopPostgres(): Promise<void> {
  await (await postgres)?.stop()
  postgres = undefined
}
