// Runs in every integration test file before its imports: a database of its own, named in the environment.
import { afterAll, inject } from 'vitest'
import { createPostgresDatabase, createSqliteDatabase, type TestDatabase } from './database'
import { createDatabase } from './postgres'

function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('postgresUrl')
  if (!server) return createSqliteDatabase()
  const url = (name: string) => new URL(`/${name}`, server).href
  return createPostgresDatabase({ createDatabase: (name, template) => createDatabase(url, name, template) })
}

const database = await createTestDatabase()
process.env.DATABASE_URL = database.url
process.env.FAHM_SECRET = 'known to the tests, and to them only'
afterAll(() => database.remove())
