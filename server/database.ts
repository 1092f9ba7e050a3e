import { environment, isPostgres } from '@/lib/environment'
import type { Prisma, PrismaClient } from '@/prisma/generated/sqlite/client'
import { closeLive } from './live/announce'

/**
 * The one connection. The code is typed by the SQLite client, so that what only PostgreSQL has does not compile;
 * both clients are generated from the same models.
 */
async function connectPostgres(url: string): Promise<PrismaClient> {
  const { PrismaClient: Client } = await import('@/prisma/generated/postgresql/client')
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const adapter = new PrismaPg({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 })
  return new Client({ adapter }) as unknown as PrismaClient
}

async function connectSqlite(url: string): Promise<PrismaClient> {
  const { PrismaClient: Client } = await import('@/prisma/generated/sqlite/client')
  const { PrismaBetterSqlite3 } = await import('@prisma/adapter-better-sqlite3')
  const factory = new PrismaBetterSqlite3({ url })
  const connect = factory.connect.bind(factory)
  // Set on every connection, not once on the file: synchronous and busy_timeout belong to the connection.
  factory.connect = async () => {
    const connection = await connect()
    await connection.executeScript(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON',
    )
    return connection
  }
  return new Client({ adapter: factory })
}

function connect(): Promise<PrismaClient> {
  const url = environment().DATABASE_URL
  return isPostgres(url) ? connectPostgres(url) : connectSqlite(url)
}

// One connection through hot reloads in development and through the bundles of one server.
const held = globalThis as typeof globalThis & { fahmDatabase?: Promise<PrismaClient> }

export function database(): Promise<PrismaClient> {
  held.fahmDatabase ??= connect()
  return held.fahmDatabase
}

/** Lets go of the connection; the next use opens it again. */
export async function closeDatabase(): Promise<void> {
  const open = held.fahmDatabase
  held.fahmDatabase = undefined
  await Promise.all([closeLive(), open?.then((client) => client.$disconnect())])
}

export type Transaction = Prisma.TransactionClient

/** Runs `work` whole or not at all. Waits up to 10 s for its turn: a class that starts together queues, it does not fail. */
export async function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return (await database()).$transaction(work, { maxWait: 10_000, timeout: 15_000 })
}

/** P2002: a unique key was already taken. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002'
}

/** What only one of the two databases can say of itself. */
export async function assertDurable(): Promise<void> {
  const db = await database()
  if (isPostgres(environment().DATABASE_URL)) {
    const [row] = await db.$queryRawUnsafe<{ synchronous_commit: string }[]>('SHOW synchronous_commit')
    if (row?.synchronous_commit === 'off')
      throw new Error('PostgreSQL runs with synchronous_commit=off: answers could be lost')
    return
  }
  const [row] = await db.$queryRawUnsafe<{ synchronous: bigint | number }[]>('PRAGMA synchronous')
  if (Number(row?.synchronous) < 2) throw new Error('SQLite does not run with synchronous=FULL: answers could be lost')
}
