import { AsyncLocalStorage } from 'node:async_hooks'
import { z } from 'zod'
import { environment } from '@/lib/environment'
import { Failure } from '@/lib/failure'
import { database } from '../database'
import { administratorOf, type Viewer } from '../session'
import { newToken, tokenDigest } from '../tokens'

export const REGISTRATIONS = ['open', 'invitation', 'closed'] as const
export type Registration = (typeof REGISTRATIONS)[number]

const KEY = 'registration'
const INVITATION_DAYS = 14

/** Set while somebody registers by an invitation that was found good. */
const invited = new AsyncLocalStorage<true>()

/** Who may register: as an administrator set it, else as the environment says. */
export async function registration(): Promise<Registration> {
  const row = await (await database()).setting.findUnique({ where: { key: KEY } })
  return row ? z.enum(REGISTRATIONS).parse(row.value) : environment().FAHM_REGISTRATION
}

/** Whether this installation has no account yet: whoever comes first becomes its administrator. */
export async function isFirst(): Promise<boolean> {
  return (await (await database()).user.findFirst({ select: { id: true } })) === null
}

/** Throws `registration-closed` where nobody, or only the invited, may register and this is none of them. */
export async function assertMayRegister(): Promise<void> {
  if (invited.getStore() || (await registration()) === 'open' || (await isFirst())) return
  throw new Failure('registration-closed')
}

/** Throws `forbidden` for everyone but an administrator. */
export async function setRegistration(viewer: Viewer, value: Registration): Promise<void> {
  administratorOf(viewer)
  await (await database()).setting.upsert({ where: { key: KEY }, create: { key: KEY, value }, update: { value } })
}

/** A token that lets one person register within two weeks. It is shown once and kept only as a digest. */
export async function invite(viewer: Viewer, note: string | null): Promise<{ token: string }> {
  const { userId } = administratorOf(viewer)
  const token = newToken()
  const expiresAt = new Date(Date.now() + INVITATION_DAYS * 24 * 60 * 60 * 1000)
  await (await database()).invitation.create({
    data: { tokenDigest: tokenDigest(token), note, expiresAt, createdById: userId },
  })
  return { token }
}

export async function isInvitation(token: string): Promise<boolean> {
  const where = { tokenDigest: tokenDigest(token), usedAt: null, expiresAt: { gt: new Date() } }
  return (await (await database()).invitation.count({ where })) > 0
}

/** Uses an invitation up for this work, and gives it back where the work fails. Throws `registration-closed`. */
export async function withInvitation<T>(token: string, work: () => Promise<T>): Promise<T> {
  const db = await database()
  const where = { tokenDigest: tokenDigest(token), usedAt: null, expiresAt: { gt: new Date() } }
  const used = await db.invitation.updateMany({ where, data: { usedAt: new Date() } })
  if (used.count === 0) throw new Failure('registration-closed')
  try {
    return await invited.run(true, work)
  } catch (error) {
    await db.invitation.updateMany({ where: { tokenDigest: tokenDigest(token) }, data: { usedAt: null } })
    throw error
  }
}
