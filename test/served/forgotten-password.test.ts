// Who forgot the password gets a link by mail where mail is set up, else from the command line; either works once.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PrismaClient } from '@/prisma/generated/sqlite/client'
import { ROOT } from '../support/database'
import { freePort } from '../support/free-port'
import { openDatabase } from '../support/open-database'
import { type Served, startServed } from '../support/served'
import { formsOf, sendForm } from './support/forms'
import { type Mailbox, openMailbox } from './support/mailbox'

const EMAIL = 'najla@school.example'

let mailbox: Mailbox
let served: Served
let db: PrismaClient

/** Fills in the form of a page that has this field. */
async function fill(path: string, field: string, typed: Record<string, string>): Promise<Response> {
  const html = await (await fetch(`${served.url}${path}`)).text()
  const form = formsOf(html, path).find(({ fields }) => fields.some(([name]) => name === field))
  if (!form) throw new Error(`${path} has no form with ${field}`)
  return sendForm(served.url, form, '', typed)
}

const signIn = (password: string) => fill('/en/sign-in', 'email', { email: EMAIL, password })

async function setPassword(link: string, password: string): Promise<Response> {
  // The bare address chooses the language of the browser.
  const { pathname, search } = new URL(link, served.url)
  const path = `${pathname.startsWith('/en') ? '' : '/en'}${pathname}${search}`
  return fill(path, 'password', { password })
}

beforeAll(async () => {
  mailbox = await openMailbox()
  const port = await freePort()
  const env = { FAHM_URL: `http://127.0.0.1:${port}`, SMTP_URL: mailbox.url, MAIL_FROM: 'Fahm <fahm@school.example>' }
  served = await startServed({ env, port })
  db = openDatabase(served.databaseUrl)
  const made = await fill('/en/register', 'email', { name: 'Najla', email: EMAIL, password: 'the first password' })
  expect(made.headers.get('location')).toBe('/en/quizzes')
})

afterAll(async () => {
  await db?.$disconnect()
  await served?.stop()
  await mailbox?.close()
})

it('by mail', async () => {
  await fill('/en/forgot', 'email', { email: 'nobody@school.example' })
  await fill('/en/forgot', 'email', { email: EMAIL })
  expect(mailbox.mails).toHaveLength(1)
  const [link = ''] = /http\S+reset\?token=\S+/.exec(mailbox.mails[0] ?? '') ?? []
  expect((await setPassword(link, 'the second password')).headers.get('location')).toBe('/en/sign-in?reset=1')
  expect((await signIn('the second password')).status).toBe(303)
  expect((await signIn('the first password')).status).toBe(200)
  expect((await setPassword(link, 'the third password')).status).toBe(200)
  expect((await signIn('the third password')).status).toBe(200)
  expect(served.logs()).not.toContain('token=')
})

it('by the command line', async () => {
  const env = { ...process.env, DATABASE_URL: served.databaseUrl, FAHM_SECRET: 'known to the tests, and to them only' }
  const command = [join(ROOT, 'scripts', 'on-database.mjs'), 'scripts/password-link.ts', EMAIL]
  const printed = execFileSync(process.execPath, command, { env, encoding: 'utf8' })
  const [link = ''] = /\S*reset\?token=\S+/.exec(printed) ?? []
  expect((await setPassword(link, 'a password by hand')).headers.get('location')).toBe('/en/sign-in?reset=1')
  expect((await signIn('a password by hand')).status).toBe(303)
})
