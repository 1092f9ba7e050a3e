import { startRetentionClock } from './data/daily'
import { assertDurable } from './database'
import { seedLibrary } from './library'

/**
 * What has to hold before the first request: a database that does not forget, and a library on the shelf. A shelf that
 * cannot be filled is reported and keeps nobody from their own articles and answers.
 */
export async function prepare(): Promise<void> {
  await assertDurable()
  startRetentionClock()
  await seedLibrary().catch((error: unknown) => console.error('The library could not be put on the shelf', error))
}
