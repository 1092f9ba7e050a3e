// The JSON-RPC side of the schema engine: one request a line in, one reply a line out.
import { createInterface } from 'node:readline'
import { isPostgres } from '../database/address.mjs'
import { createDatabase } from './command.mjs'
import { loadEngine } from './engine.mjs'
import { removeSqliteDatabase } from './sqlite.mjs'

/** @typedef {{ url: string, shadowUrl: string | undefined, models: string[][] }} EngineSettings */

/** @param {EngineSettings} settings */
export async function serveRequests(settings) {
  const session = new Session(settings)
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue
    const { id, method, params } = JSON.parse(line)
    if (!method) continue // Prisma's answer to our own "print"
    try {
      send({ id, result: (await session.answer(method, params)) ?? {} })
    } catch (error) {
      send({ id, error: asRpcError(error, await session.explain(error)) })
    }
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

function asRpcError(error, message) {
  const data = { is_panic: false, message, error_code: error.code ?? error.cause?.code ?? null, meta: null }
  return { code: 4466, message: 'An error happened. Check the data field for details.', data }
}

class Session {
  /** @param {EngineSettings} settings */
  constructor(settings) {
    this.settings = settings
    this.loaded = undefined
  }

  load() {
    this.loaded ??= loadEngine(this.settings)
    return this.loaded
  }

  async answer(method, params) {
    const { url } = this.settings
    if (method === 'createDatabase') {
      await createDatabase(url)
      return { databaseName: url }
    }
    if (method === 'reset' && !isPostgres(url)) {
      removeSqliteDatabase(url)
      this.loaded = undefined
      return {}
    }
    const { engine } = await this.load()
    if (method === 'getDatabaseVersion') return engine.version(params)
    if (method === 'devDiagnostic') await createBookkeepingTable(engine, params)
    const result = await engine[method](params)
    return method === 'diff' ? printed(result) : result
  }

  /** An error of the adapter comes through the engine only as a number. */
  async explain(error) {
    const message = String(error.message ?? error)
    const number = message.match(/External error id#(\d+)/)?.[1]
    if (!number) return message
    const { factory } = await this.load()
    const original = factory.errorRegistry.consumeError(Number(number))?.error
    return String(original?.stack ?? message)
  }
}

/** Applying no migration creates Prisma's bookkeeping table, without which the WASM engine's diagnosis fails. */
async function createBookkeepingTable(engine, params) {
  const migrationsList = { ...params.migrationsList, migrationDirectories: [] }
  await engine.applyMigrations({ migrationsList, filters: params.filters })
}

/** The native engine prints a diff by a request of its own; the WASM one returns the text. */
function printed(result) {
  if (result.stdout == null) return result
  send({ id: 'print', method: 'print', params: { content: result.stdout } })
  return { exitCode: result.exitCode, stdout: null }
}
