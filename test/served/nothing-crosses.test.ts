// Role × route × object: what a teacher has is seen and changed by that teacher alone, whatever the way in.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PrismaClient } from '@/prisma/generated/sqlite/client'
import { anAccount } from '../support/account'
import { openDatabase } from '../support/open-database'
import { type Served, startServed } from '../support/served'
import { aWorld, MARK, type World } from '../support/world'
import { formsOf, type PageForm, sendForm } from './support/forms'
import { cookieOf, longestQuiz, post } from './support/learner'
import { type Access, HANDLERS, PAGES, pagePatterns, routePatterns } from './support/pages'

const ROLES = ['nobody', 'learner', 'other teacher', 'administrator', 'owner'] as const
type Role = (typeof ROLES)[number]
const STRANGERS = ROLES.filter((role) => role !== 'owner')

let served: Served
let db: PrismaClient
let world: World
let cookies: Record<Role, string>

beforeAll(async () => {
  served = await startServed()
  db = openDatabase(served.databaseUrl)
  world = await aWorld(db)
  const learner = await post(served.url, '/api/attempts', { quizId: await longestQuiz(served.url) })
  cookies = {
    nobody: '',
    learner: cookieOf(learner),
    'other teacher': (await anAccount(db)).cookie,
    administrator: (await anAccount(db, { role: 'administrator' })).cookie,
    owner: world.owner.cookie,
  }
})

afterAll(async () => {
  await db?.$disconnect()
  await served?.stop()
})

const places = Object.entries(PAGES).map(([pattern, { access, at }]) => ({
  pattern,
  access,
  at: at ?? (() => pattern),
}))

function get(path: string, role: Role): Promise<Response> {
  return fetch(`${served.url}/ar${path}`, { headers: { cookie: cookies[role] }, redirect: 'manual' })
}

const MAY: Record<Access, readonly Role[]> = {
  open: ROLES,
  code: ROLES,
  account: ['other teacher', 'administrator', 'owner'],
  administrator: ['administrator'],
  owner: ['owner'],
  pupil: [],
}

it('knows every page and every handler there is', () => {
  expect(Object.keys(PAGES).sort()).toEqual(pagePatterns())
  expect(Object.keys(HANDLERS).sort()).toEqual(routePatterns())
})

// Whoever has the code sees what it opens.
describe.each(places.filter(({ access }) => access !== 'code'))('$pattern', ({ access, at }) => {
  it.each(ROLES.filter((role) => !MAY[access].includes(role)))('is not shown to: %s', async (role) => {
    const response = await get(at(world), role)
    const to = response.headers.get('location') ?? ''
    const isSentToSignIn = response.status === 307 && new URL(to, served.url).pathname === '/ar/sign-in'
    expect(response.status === 404 || isSentToSignIn, `${response.status} ${to}`).toBe(true)
  })

  it.each(MAY[access])('is there for: %s', async (role) => {
    expect((await get(at(world), role)).status).toBeLessThan(400)
  })

  // An administrator sees who has an account here, and no more.
  it.each(STRANGERS.filter((role) => access !== role))('tells nothing of the owner to: %s', async (role) => {
    expect(await (await get(at(world), role)).text()).not.toContain(MARK)
  })
})

const handlers = Object.entries(HANDLERS).map(([pattern, handler]) => ({ pattern, ...handler }))

describe.each(handlers.filter(({ access }) => access !== 'open'))('$method $pattern', (handler) => {
  it.each(ROLES.filter((role) => !MAY[handler.access].includes(role)))('refuses: %s', async (role) => {
    const body = handler.pattern === '/api/attempts' ? { quizId: world.quizId } : handler.body
    const response = await fetch(`${served.url}${handler.at?.(world) ?? handler.pattern}`, {
      method: handler.method,
      headers: { cookie: cookies[role], 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    expect([401, 403, 404]).toContain(response.status)
    expect(await response.text()).not.toContain(MARK)
  })
})

/** Everything that is the owner's, as it stands. */
async function rows(): Promise<string> {
  const { owner, quizId, articleId } = world
  const found = await Promise.all([
    db.article.findMany({ where: { ownerId: owner.learnerId } }),
    db.quiz.findMany({ where: { ownerId: owner.learnerId }, include: { versions: { include: { questions: true } } } }),
    db.draftEdit.findMany({ where: { version: { quizId } } }),
    db.intake.findMany({ where: { ownerId: owner.learnerId } }),
    db.class.findMany({ where: { ownerId: owner.userId }, include: { pupils: true } }),
    db.assignment.findMany({ where: { ownerId: owner.userId }, include: { changes: true, participants: true } }),
    db.attempt.findMany({ where: { version: { articleId } }, include: { answers: true, marks: true } }),
    db.user.findUnique({ where: { id: owner.userId } }),
  ])
  return JSON.stringify(found)
}

describe('every form on a page of the owner’s, sent by somebody else', () => {
  let forms: PageForm[]

  beforeAll(async () => {
    const own = places.filter(({ access }) => access === 'owner' || access === 'account')
    const pages = await Promise.all(
      own.map(async ({ at }) => formsOf(await (await get(at(world), 'owner')).text(), `/ar${at(world)}`)),
    )
    forms = pages.flat()
  })

  it('is there to be tried', () => {
    const changing = forms.filter(({ fields }) => fields.some(([name]) => name.startsWith('$ACTION_REF')))
    expect(new Set(changing.map(({ page }) => page)).size).toBeGreaterThan(1)
  })

  it.each(STRANGERS)('changes nothing of the owner’s: %s', async (role) => {
    const before = await rows()
    for (const form of forms) {
      // What a stranger does not know is not sent: a refused form comes back as it was typed.
      const fields = form.fields.map(([name, value]) => [name, value.replaceAll(MARK, '')] as const)
      const response = await sendForm(served.url, { ...form, fields }, cookies[role])
      expect(response.status, form.page).toBeLessThan(500)
      expect(await response.text(), form.page).not.toContain(MARK)
    }
    expect(await rows()).toBe(before)
  })
})
