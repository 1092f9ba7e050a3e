// Playwright's global set-up: the built application once on each database, for all browser tests.
import { createPostgresDatabase, createTemplate } from './database'
import { startPostgres } from './postgres'
import { startServed } from './served'

export type E2eDatabase = 'sqlite' | 'postgresql'

const variable = (database: E2eDatabase) => `FAHM_E2E_URL_${database.toUpperCase()}`

/** Where the application on this database is; known to Playwright's workers, which start after the set-up. */
export const servedUrl = (database: E2eDatabase): string | undefined => process.env[variable(database)]

export default async function setup() {
  const postgres = await startPostgres()
  await createTemplate(postgres)
  const { url: databaseUrl } = await createPostgresDatabase(postgres)
  const sqlite = await startServed()
  const postgresql = await startServed({ databaseUrl })
  process.env[variable('sqlite')] = sqlite.url
  process.env[variable('postgresql')] = postgresql.url
  return async () => {
    await Promise.all([sqlite.stop(), postgresql.stop()])
    await postgres.stop()
  }
}
