// Playwright's global set-up: the built application once on each database, for all browser tests.
import { createPostgresDatabase, createTemplate } from './database'
import { startPostgres } from './postgres'
import { type Served, startServed } from './served'

export type E2eDatabase = 'sqlite' | 'postgresql'

const variable = (what: 'URL' | 'DATABASE', database: E2eDatabase) => `FAHM_E2E_${what}_${database.toUpperCase()}`

/** Where the application on this database is; known to Playwright's workers, which start after the set-up. */
export const servedUrl = (database: E2eDatabase): string | undefined => process.env[variable('URL', database)]

/** Where its database is. */
export const databaseUrl = (database: E2eDatabase): string | undefined => process.env[variable('DATABASE', database)]

function tell(database: E2eDatabase, served: Served): void {
  process.env[variable('URL', database)] = served.url
  process.env[variable('DATABASE', database)] = served.databaseUrl
}

export default async function setup() {
  const postgres = await startPostgres()
  await createTemplate(postgres)
  const { url } = await createPostgresDatabase(postgres)
  // Links of the tests lead to pages that the tests serve themselves, on this machine.
  const env = { FAHM_TEST_ALLOW_LOOPBACK: '1' }
  const sqlite = await startServed({ env })
  const postgresql = await startServed({ databaseUrl: url, env })
  tell('sqlite', sqlite)
  tell('postgresql', postgresql)
  return async () => {
    await Promise.all([sqlite.stop(), postgresql.stop()])
    await postgres.stop()
  }
}
