#!/usr/bin/env node
// Stands in for Prisma's native `schema-engine` program, which npm does not have: the same command line and
// the same JSON-RPC on standard input and output, answered by @prisma/schema-engine-wasm. Prisma finds it
// through PRISMA_SCHEMA_ENGINE_BINARY (prisma.config.ts).
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isPostgres } from '../database/address.mjs'
import { runCommand } from './command.mjs'
import { serveRequests } from './requests.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { datamodels: { type: 'string', multiple: true }, datasource: { type: 'string' } },
})

const datasource = JSON.parse(String(values.datasource ?? '{}'))
const models = /** @type {string[]} */ (values.datamodels ?? []).map((file) => [file, readFileSync(file, 'utf8')])

/** Commands without a database (`generate`, `diff --from-empty`) still need an address of the right kind. */
function addressOfNowhere() {
  const provider = models.map(([, text]) => text.match(/datasource\s+\w+\s*\{[^}]*?provider\s*=\s*"(\w+)"/)?.[1])
  return provider.includes('postgresql') ? 'postgresql://none@127.0.0.1:1/none' : 'file::memory:'
}

/** @type {import('./requests.mjs').EngineSettings} */
const settings = { url: datasource.url ?? addressOfNowhere(), shadowUrl: datasource.shadowDatabaseUrl, models }

if (positionals[0] === 'cli') process.exitCode = await runCommand(positionals[1], settings.url)
else await serveRequests(settings)

if (isPostgres(settings.url)) process.exit() // idle connections of the adapter's pool would keep the program alive
