// The library is put on the shelf once; a second start finds it there and is quick.
import { expect, it } from 'vitest'
import { LOCALES } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { openDatabase } from '../support/open-database'
import { startServed } from '../support/served'
import { createDatabaseOf } from './support/databases'
import { libraryOf } from './support/learner'

const LONGEST_SECOND_START_MS = 8_000

it('does not put the library on the shelf twice', async () => {
  const database = await createDatabaseOf('sqlite')
  const count = async () => {
    const db = openDatabase(database.url)
    const counts = [await db.article.count(), await db.quiz.count(), await db.quizVersion.count()]
    const all = [...counts, await db.question.count()]
    await db.$disconnect()
    return all
  }
  const first = await startServed({ databaseUrl: database.url })
  const [shelf, before] = [await libraryOf(first.url), await count()]
  await first.stop()

  const started = Date.now()
  const second = await startServed({ databaseUrl: database.url })
  const took = Date.now() - started
  expect(await count()).toEqual(before)
  expect(await libraryOf(second.url)).toEqual(shelf)
  expect(took).toBeLessThan(LONGEST_SECOND_START_MS)
  await second.stop()
  database.remove()
})

it('an empty library says what to do', async () => {
  const served = await startServed()
  const db = openDatabase(served.databaseUrl)
  await db.quiz.updateMany({ data: { removedAt: new Date() } })
  await db.$disconnect()
  expect(await libraryOf(served.url)).toEqual([])
  for (const locale of LOCALES) {
    expect(await (await fetch(`${served.url}/${locale}`)).text()).toContain(messages[locale].home.libraryEmpty)
  }
  await served.stop()
})
