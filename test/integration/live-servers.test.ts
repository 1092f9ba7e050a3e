// Several servers on one PostgreSQL show one truth. On SQLite there is one server, and news stays in it.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { environment, isPostgres } from '@/lib/environment'
import { closeDatabase, database } from '@/server/database'
import { announce, listen } from '@/server/live/announce'
import { openChannel } from '@/server/live/channel'
import type { LiveNews } from '@/server/live/news'

afterAll(closeDatabase)

const until = (isSo: () => boolean) => expect.poll(isSo, { interval: 5, timeout: 5_000 }).toBe(true)

/** Another server on the same database: its own end of the channel, and what it is told there. */
async function anotherServer() {
  const told: LiveNews[] = []
  const refetched: number[] = []
  const audience = { tell: (news: LiveNews) => told.push(news), tellEveryone: () => refetched.push(told.length) }
  const channel = openChannel(environment().DATABASE_URL, audience)
  onTestFinished(() => channel.close())
  await channel.ready()
  return { channel, told, refetched }
}

const cutAll = async () =>
  (await database()).$queryRawUnsafe(
    `SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity WHERE application_name = 'fahm live' AND datname = current_database()`,
  )

const news = (assignmentId: string, participantId: string | null = 'p'): LiveNews => ({ assignmentId, participantId })

describe.runIf(isPostgres(environment().DATABASE_URL))('servers on one database', () => {
  it('hear of each other, and each of its own news once', async () => {
    const heard: LiveNews[] = []
    onTestFinished(await listen('shared', (each) => heard.push(each)))
    const other = await anotherServer()
    await announce(news('shared', 'here'))
    await until(() => other.told.length === 1)
    other.channel.send(news('shared', 'there'))
    other.channel.send(news('elsewhere'))
    await until(() => heard.length === 2)
    await sleep(50)
    expect(heard).toEqual([news('shared', 'here'), news('shared', 'there')])
    expect(other.told).toEqual([news('shared', 'here')])
  })

  it('open a lost connection again, have everybody read everything, and send what waited', async () => {
    const heard: LiveNews[] = []
    onTestFinished(await listen('lost', (each) => heard.push(each)))
    const other = await anotherServer()
    await cutAll()
    await until(() => heard.some((each) => each.participantId === null) && other.refetched.length === 1)
    await announce(news('lost', 'after'))
    other.channel.send(news('lost', 'from there'))
    await until(() => other.told.some((each) => each.participantId === 'after'))
    await until(() => heard.some((each) => each.participantId === 'from there'))
  })

  it('take no foreign words for news', async () => {
    const other = await anotherServer()
    const db = await database()
    for (const payload of ['', 'null', '{}', '["x"]', '["x",1,null]']) {
      await db.$queryRawUnsafe(`SELECT pg_notify('fahm_live', $1)::text`, payload)
    }
    await announce(news('last'))
    await until(() => other.told.length > 0)
    expect(other.told).toEqual([news('last')])
  })

  it('answer at once though the channel cannot be opened', async () => {
    const nowhere = openChannel('postgresql://fahm@127.0.0.1:1/none', { tell: () => {}, tellEveryone: () => {} })
    onTestFinished(() => nowhere.close())
    await nowhere.ready()
    nowhere.send(news('one'))
  })
})

it('news reaches the listeners of its own server without any channel', async () => {
  const heard: LiveNews[] = []
  onTestFinished(await listen('own', (each) => heard.push(each)))
  await announce(news('own'))
  expect(heard).toEqual([news('own')])
})
