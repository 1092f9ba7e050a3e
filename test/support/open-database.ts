// The database of a served application, seen from outside: what is really stored, and rows no page would write.
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaPg } from '@prisma/adapter-pg'
import { isPostgres } from '@/lib/environment'
import { PrismaClient as PostgresClient } from '@/prisma/generated/postgresql/client'
import { PrismaClient } from '@/prisma/generated/sqlite/client'

/** As long as a loaded machine may need for what another process writes. */
const PATIENCE_MS = 30_000

/** To be closed with `$disconnect`. */
export function openDatabase(url: string): PrismaClient {
  if (!isPostgres(url)) return new PrismaClient({ adapter: new PrismaBetterSqlite3({ url, timeout: PATIENCE_MS }) })
  return new PostgresClient({ adapter: new PrismaPg({ connectionString: url }) }) as unknown as PrismaClient
}
