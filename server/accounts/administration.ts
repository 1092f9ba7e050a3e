import { Failure } from '@/lib/failure'
import { database } from '../database'
import { administratorOf, type Viewer } from '../session'
import { newToken } from '../tokens'
import { auth } from './auth'

const LINK_MINUTES = 60

export interface AccountLine {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly createdAt: string
  readonly classes: number
}

/** Every account of this installation. Throws `sign-in` or `forbidden`. */
export async function accountsOf(viewer: Viewer): Promise<AccountLine[]> {
  administratorOf(viewer)
  const rows = await (await database()).user.findMany({
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, email: true, role: true, createdAt: true, _count: { select: { classes: true } } },
  })
  return rows.map(({ _count, createdAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    classes: _count.classes,
  }))
}

/**
 * A token that sets a new password once, within the hour, for whoever administers this installation: from its page or
 * from its command line. Throws `not-found` where no account has this address.
 */
export async function passwordToken(email: string): Promise<string> {
  const context = await (await auth()).$context
  const found = await context.internalAdapter.findUserByEmail(email.trim().toLowerCase())
  if (!found) throw new Failure('not-found')
  const token = newToken()
  const expiresAt = new Date(Date.now() + LINK_MINUTES * 60_000)
  const identifier = `reset-password:${token}`
  await context.internalAdapter.createVerificationValue({ identifier, value: found.user.id, expiresAt })
  return token
}

/** The same for an administrator's page. Throws `sign-in`, `forbidden` or `not-found`. */
export async function passwordTokenFor(viewer: Viewer, userId: string): Promise<string> {
  administratorOf(viewer)
  const user = await (await database()).user.findUnique({ where: { id: userId }, select: { email: true } })
  if (!user) throw new Failure('not-found')
  return passwordToken(user.email)
}
