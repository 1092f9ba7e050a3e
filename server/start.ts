import { assertDurable } from './database'
import { seedLibrary } from './library'

/** What has to hold before the first request: a database that does not forget, and a library on the shelf. */
export async function prepare(): Promise<void> {
  await assertDurable()
  await seedLibrary()
}
