// Vitest's global set-up of the project `postgresql`: one server, from whose template each test file gets a database.
import type { TestProject } from 'vitest/node'
import { createTemplate } from './database'
import { startPostgres } from './postgres'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the PostgreSQL server's maintenance database; empty in the project `sqlite`. */
    postgresUrl: string
  }
}

export default async function setup(project: TestProject) {
  const postgres = await startPostgres()
  await createTemplate(postgres)
  project.provide('postgresUrl', postgres.url('postgres'))
  return postgres.stop
}
