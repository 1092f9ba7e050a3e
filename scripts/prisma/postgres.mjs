// The PostgreSQL adapter as the schema engine needs it.
import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** The type "char" of PostgreSQL's catalogue, and the one it is passed through the adapter as. */
const OID_CHAR = 18
const OID_TEXT = 25

/**
 * The address as separate fields: given a connection string, the adapter ignores the name of the shadow
 * database and runs its SQL on the real one.
 * @param {string} url
 */
function fieldsOf(url) {
  const parsed = new URL(url)
  const option = (name) => parsed.searchParams.get(name)
  return {
    host: option('host') ?? parsed.hostname,
    port: Number(parsed.port || 5432),
    user: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password) || undefined,
    database: decodeURIComponent(parsed.pathname.slice(1)),
    ssl: /^(require|verify)/.test(option('sslmode') ?? '') || undefined,
  }
}

/**
 * @param {string} url
 * @param {string | undefined} shadowUrl
 */
export function postgresFactory(url, shadowUrl) {
  const schema = new URL(url).searchParams.get('schema') ?? undefined
  const factory = new PrismaPg(fieldsOf(url), { schema })
  const connect = factory.connect.bind(factory)
  factory.connect = async () => forTheEngine(await connect())
  factory.connectToShadowDb = async () =>
    forTheEngine(await (shadowUrl ? new PrismaPg(fieldsOf(shadowUrl)).connect() : temporaryShadow(url)))
  return factory
}

/** @param adapter a connection of the adapter */
function forTheEngine(adapter) {
  takeScriptsWhole(adapter)
  takeCharacters(adapter)
  return adapter
}

/** The adapter cuts a script at every semicolon, even inside the body of a function. */
function takeScriptsWhole(adapter) {
  adapter.executeScript = async (script) => {
    try {
      await adapter.client.query(script)
    } catch (error) {
      adapter.onError(error)
    }
  }
}

/** The adapter does not know "char"; the engine breaks off where it gets anything else. */
function takeCharacters(adapter) {
  const charactersOf = new WeakMap()
  const perform = adapter.performIO.bind(adapter)
  adapter.performIO = async (query) => {
    const result = await perform(query)
    const fields = result.fields.filter((field) => field.dataTypeID === OID_CHAR)
    for (const field of fields) field.dataTypeID = OID_TEXT
    charactersOf.set(
      result.rows,
      fields.map((field) => result.fields.indexOf(field)),
    )
    return result
  }
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const index of charactersOf.get(result.rows)) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
}

/** The adapter's own shadow database is dropped while it is still connected to it; this one in order. */
async function temporaryShadow(url) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`
  await asAdministrator(url, (client) => client.query(`CREATE DATABASE "${name}"`))
  const adapter = await new PrismaPg({ ...fieldsOf(url), database: name }).connect()
  const dispose = adapter.dispose.bind(adapter)
  adapter.dispose = async () => {
    await dispose()
    await asAdministrator(url, (client) => client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`))
  }
  return adapter
}

/** @param {string} url */
export async function createPostgresDatabase(url) {
  const name = fieldsOf(url).database.replaceAll('"', '""')
  await asAdministrator(url, (client) => client.query(`CREATE DATABASE "${name}"`))
}

/** @param {string} url */
export async function connectToPostgres(url) {
  const client = new pg.Client(fieldsOf(url))
  await client.connect()
  await client.end()
}

/** Databases are created and dropped from the server's maintenance database. */
async function asAdministrator(url, work) {
  const client = new pg.Client({ ...fieldsOf(url), database: 'postgres' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
