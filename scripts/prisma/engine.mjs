// Loads the schema engine's WebAssembly build and binds it to a database through Prisma's driver adapters.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { isPostgres } from '../database/address.mjs'
import { postgresFactory } from './postgres.mjs'
import { sqliteFactory } from './sqlite.mjs'

const require = createRequire(import.meta.url)

/** Where the engine leaves its last words when it breaks off. */
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(message) }

/** The package's own entry imports the .wasm file as a module, which Node cannot do without a flag. */
async function loadWebAssembly() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const folder = dirname(require.resolve('@prisma/schema-engine-wasm'))
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  return bindings
}

let webAssembly

/** @param {import('./requests.mjs').EngineSettings} settings */
export async function loadEngine({ url, shadowUrl, models }) {
  webAssembly ??= loadWebAssembly()
  const { SchemaEngine } = await webAssembly
  const factory = bindMigrationAwareSqlAdapterFactory(
    isPostgres(url) ? postgresFactory(url, shadowUrl) : sqliteFactory(url),
  )
  const datamodels = models.length > 0 ? models : undefined
  const engine = await SchemaEngine.new({ datamodels }, () => {}, factory)
  return { engine, factory }
}
