// Accounts, through better-auth, on both databases.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as accounts from '@/server/accounts/accounts'
import { passwordToken } from '@/server/accounts/administration'
import { invite, isInvitation, setRegistration } from '@/server/accounts/registration'
import { database } from '@/server/database'
import { enter, viewerOf } from '@/server/session'
import { aLearner, aTeacher, expectFailure } from './stored'

const PASSWORD = 'a long enough password'
const anEmail = () => `${randomUUID()}@school.example`

/** What a browser sends after it was given these cookies. */
function headersWith(lines: accounts.SetCookies): Headers {
  return new Headers({ cookie: lines.map((line) => line.split(';')[0]).join('; ') })
}

async function registered(email = anEmail()) {
  const lines = await accounts.register(null, { name: 'نجلاء', email, password: PASSWORD })
  return { email, headers: headersWith(lines) }
}

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await setRegistration(await aTeacher('administrator'), 'open')
})

describe('registering', () => {
  it('signs in at once, as a teacher with a learner of their own', async () => {
    const { email, headers } = await registered()
    const viewer = await accounts.accountViewer(headers)
    expect(viewer).toMatchObject({ name: 'نجلاء', account: { email, role: 'teacher' } })
    expect(viewer?.learnerId).toBeTruthy()
  })

  it('makes the first account of an installation its administrator', async () => {
    const db = await database()
    await db.user.deleteMany({})
    await db.setting.deleteMany({})
    const { headers } = await registered()
    expect((await accounts.accountViewer(headers))?.account?.role).toBe('administrator')
    await expectFailure(registered(), 'registration-closed')
  })

  it('refuses an e-mail that is taken, in any case', async () => {
    const { email } = await registered()
    await expectFailure(registered(email.toUpperCase()), 'email-taken')
  })

  it('keeps what the device had without a name, and ends the device session of it', async () => {
    const { learnerId, token } = await enter(null, null)
    const viewer = await viewerOf(token)
    const lines = await accounts.register(viewer, { name: 'نجلاء', email: anEmail(), password: PASSWORD })
    expect((await accounts.accountViewer(headersWith(lines)))?.learnerId).toBe(learnerId)
    expect(await viewerOf(token)).toBeNull()
  })

  it('never takes over a learner who gave a name', async () => {
    const pupil = await aLearner('سلمى')
    const lines = await accounts.register(pupil, { name: 'نجلاء', email: anEmail(), password: PASSWORD })
    expect((await accounts.accountViewer(headersWith(lines)))?.learnerId).not.toBe(pupil.learnerId)
  })
})

describe('registration by invitation', () => {
  it('lets one person in for each invitation', async () => {
    const administrator = await aTeacher('administrator')
    await setRegistration(administrator, 'invitation')
    await expectFailure(registered(), 'registration-closed')
    const { token } = await invite(administrator, null)
    expect(await isInvitation(token)).toBe(true)
    const body = { name: 'نجلاء', password: PASSWORD, invitation: token }
    await accounts.register(null, { ...body, email: anEmail() })
    expect(await isInvitation(token)).toBe(false)
    await expectFailure(accounts.register(null, { ...body, email: anEmail() }), 'registration-closed')
  })

  it('gives the invitation back where the e-mail was taken', async () => {
    const administrator = await aTeacher('administrator')
    const { email } = await registered()
    await setRegistration(administrator, 'closed')
    const { token } = await invite(administrator, null)
    const again = accounts.register(null, { name: 'نجلاء', email, password: PASSWORD, invitation: token })
    await expectFailure(again, 'email-taken')
    expect(await isInvitation(token)).toBe(true)
  })

  it('is set and given by administrators alone', async () => {
    const teacher = await aTeacher()
    await expectFailure(setRegistration(teacher, 'open'), 'forbidden')
    await expectFailure(invite(teacher, null), 'forbidden')
    await expectFailure(invite(await aLearner(), null), 'sign-in')
  })
})

describe('signing in and out', () => {
  it('knows the right password only, and gives each time another session', async () => {
    const { email, headers } = await registered()
    await expectFailure(accounts.signIn('here', { email, password: 'a wrong one, though long' }), 'wrong-password')
    await expectFailure(accounts.signIn('here', { email: anEmail(), password: PASSWORD }), 'wrong-password')
    const second = headersWith(await accounts.signIn('here', { email, password: PASSWORD }))
    expect(second.get('cookie')).not.toBe(headers.get('cookie'))
    expect((await accounts.accountViewer(second))?.account?.email).toBe(email)
  })

  it('slows down who tries many passwords at one account', async () => {
    const { email } = await registered()
    const tries = Array.from({ length: 12 }, () =>
      accounts.signIn('there', { email, password: 'wrong' }).catch((error) => error.key),
    )
    expect(await Promise.all(tries)).toContain('too-many')
  })

  it('signs out here, or everywhere', async () => {
    const { email, headers } = await registered()
    const other = headersWith(await accounts.signIn('here', { email, password: PASSWORD }))
    await accounts.signOut(other)
    expect(await accounts.accountViewer(other)).toBeNull()
    const third = headersWith(await accounts.signIn('here', { email, password: PASSWORD }))
    await accounts.signOutEverywhere(third)
    expect([await accounts.accountViewer(third), await accounts.accountViewer(headers)]).toEqual([null, null])
  })

  it('does not know a cookie whose signature was changed', async () => {
    const { headers } = await registered()
    const forged = new Headers({ cookie: (headers.get('cookie') ?? '').replace(/.{4}$/, 'AAAA') })
    expect(await accounts.accountViewer(forged)).toBeNull()
  })
})

describe('a new password', () => {
  it('ends the other sessions and gives this one a new token', async () => {
    const { email, headers } = await registered()
    const other = headersWith(await accounts.signIn('here', { email, password: PASSWORD }))
    const change = { current: PASSWORD, password: 'another long password' }
    await expectFailure(accounts.changePassword(headers, { ...change, current: 'no' }), 'wrong-password')
    const renewed = headersWith(await accounts.changePassword(headers, change))
    expect(await accounts.accountViewer(other)).toBeNull()
    expect(await accounts.accountViewer(headers)).toBeNull()
    expect((await accounts.accountViewer(renewed))?.account?.email).toBe(email)
  })

  it('is set by a link that works once', async () => {
    const { email, headers } = await registered()
    const token = await passwordToken(email)
    await accounts.resetPassword('here', { token, password: 'quite another password' })
    expect(await accounts.accountViewer(headers)).toBeNull()
    await accounts.signIn('elsewhere', { email, password: 'quite another password' })
    await expectFailure(accounts.resetPassword('here', { token, password: 'a third password' }), 'link-used')
  })

  it('asks for a link without telling who has an account', async () => {
    const { email } = await registered()
    await expect(accounts.requestPassword('here', email)).resolves.toBeUndefined()
    await expect(accounts.requestPassword('here', anEmail())).resolves.toBeUndefined()
  })
})
