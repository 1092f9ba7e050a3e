// Runs in every integration test file before its imports: a database of its own, named in the environment.
import { afterAll, inject } from 'vitest'
import { forgetEnvironment } from '@/lib/environment'
import { closeDatabase } from '@/server/database'
import { createPostgresDatabase, createSqliteDatabase, type TestDatabase } from './database'
import { createDatabase } from './postgres'

const held = globalThis as typeof globalThis & { fahmAuth?: unknown }

function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('postgresUrl')
  if (!server) return createSqliteDatabase()
  const url = (name: string) => new URL(`/${name}`, server).href
  return createPostgresDatabase({ createDatabase: (name, template) => createDatabase(url, name, template) })
}

const database = await createTestDatabase()
process.env.DATABASE_URL = database.url
process.env.FAHM_SECRET = 'known to the tests, and to them only'

// The files of one worker share its modules, which saves loading them again; what those hold of a database they do not.
forgetEnvironment()
afterAll(async () => {
  await closeDatabase()
  held.fahmAuth = undefined
  database.remove()
})
