import { assertDurable, database } from './database'

/** Throws where answers could not be taken now: no database, no tables, or a database that may forget. */
export async function assertReady(): Promise<void> {
  await (await database()).attempt.findFirst({ select: { id: true } })
  await assertDurable()
}
