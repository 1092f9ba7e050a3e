// The PostgreSQL adapter as the schema engine needs it.
import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

/** PostgreSQL's internal "char" type (catalogue columns have it), which the adapter does not know; it reads as text. */
const CHAR = 18
const TEXT = 25

function readCharAsText() {
  for (const prototype of [pg.Pool.prototype, pg.Client.prototype]) {
    const query = prototype.query
    prototype.query = function (...args) {
      const running = query.apply(this, args)
      return typeof running?.then === 'function' ? running.then(withoutChar) : running
    }
  }
}

function withoutChar(result) {
  for (const field of [result].flat().flatMap((part) => part?.fields ?? [])) {
    if (field.dataTypeID === CHAR) field.dataTypeID = TEXT
  }
  return result
}

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
  readCharAsText()
  const schema = new URL(url).searchParams.get('schema') ?? undefined
  const factory = new PrismaPg(fieldsOf(url), { schema })
  factory.connectToShadowDb = () => (shadowUrl ? new PrismaPg(fieldsOf(shadowUrl)).connect() : temporaryShadow(url))
  return factory
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
