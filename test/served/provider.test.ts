// Signing in through an OpenID Connect provider, set up by the environment alone.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PrismaClient } from '@/prisma/generated/sqlite/client'
import { freePort } from '../support/free-port'
import { openDatabase } from '../support/open-database'
import { type Served, startServed } from '../support/served'
import { formsOf, sendForm } from './support/forms'
import { type Provider, startProvider } from './support/provider'

const PERSON = { sub: 'person-1', email: 'najla@school.example', name: 'نجلاء' }

let provider: Provider
let served: Served
let db: PrismaClient

beforeAll(async () => {
  provider = await startProvider(PERSON)
  const port = await freePort()
  const env = {
    FAHM_URL: `http://127.0.0.1:${port}`,
    FAHM_REGISTRATION: 'invitation',
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: provider.client.id,
    OIDC_CLIENT_SECRET: provider.client.secret,
    OIDC_NAME: 'Madrasati',
  }
  served = await startServed({ env, port })
  db = openDatabase(served.databaseUrl)
})

afterAll(async () => {
  await db?.$disconnect()
  await served?.stop()
  await provider?.close()
})

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

/** Presses the button of the provider and follows the browser's way, until it stands on a page of ours again. */
async function signInByProvider(): Promise<{ to: string; cookie: string }> {
  const html = await (await fetch(`${served.url}/ar/sign-in`)).text()
  expect(html).toContain('Madrasati')
  const [form] = formsOf(html, '/ar/sign-in').filter(
    ({ fields }) => !fields.some(([name]) => name === 'theme' || name === 'email'),
  )
  if (!form) throw new Error('no button leads to the provider')
  const off = await sendForm(served.url, form, '')
  const there = off.headers.get('location') ?? ''
  expect(new URL(there).origin).toBe(provider.issuer)
  const back = await fetch(there, { redirect: 'manual' })
  const answer = await fetch(back.headers.get('location') ?? '', {
    redirect: 'manual',
    headers: { cookie: cookiesOf(off) },
  })
  return { to: answer.headers.get('location') ?? '', cookie: cookiesOf(answer) }
}

it('makes an account at the first time, and finds it at the next', async () => {
  for (const _ of ['first', 'next']) {
    const { to, cookie } = await signInByProvider()
    expect(to).toMatch(/\/ar\/quizzes$/)
    const page = await fetch(`${served.url}/ar/account`, { headers: { cookie }, redirect: 'manual' })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain(PERSON.email)
  }
  const users = await db.user.findMany({ include: { learner: true } })
  expect(users).toMatchObject([{ email: PERSON.email, role: 'administrator', learner: { name: PERSON.name } }])
})

it('makes none where registration is not open to everybody, and says so', async () => {
  await db.account.updateMany({ data: { accountId: 'somebody else' } })
  await db.user.updateMany({ data: { email: 'other@school.example' } })
  const { to } = await signInByProvider()
  expect(to).toMatch(/\/ar\/sign-in\?failed=1/)
  expect(await db.user.count()).toBe(1)
})
