import { z } from 'zod'
import { Failure } from '@/lib/failure'
import { isStorable } from '@/lib/storable'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { database } from './database'
import { inGroups } from './groups'
import { newToken, tokenDigest } from './tokens'

export { SESSION_COOKIE } from '@/lib/session-cookies'

export const SESSION_DAYS = 180
const LAST_USED_BY = SESSION_DAYS * 24 * 60 * 60 * 1000

/** A name as typed; nothing typed is no name. */
export const nameSchema = z
  .string()
  .trim()
  .max(80)
  .refine(isStorable)
  .transform((name) => name || null)
  .nullish()
  .transform((name) => name ?? null)

export type AccountRole = 'administrator' | 'teacher'

/** What an account adds to the learner it stands on. */
export interface ViewerAccount {
  readonly userId: string
  readonly email: string
  readonly role: AccountRole
}

/** Who is asking: a learner known by an account or by the device's cookie, or nobody yet. */
export type Viewer = {
  readonly learnerId: string
  readonly name: string | null
  readonly account?: ViewerAccount
} | null

/** Somebody signed in: the only one who has classes and gives assignments. */
export interface Teacher extends ViewerAccount {
  readonly learnerId: string
  readonly name: string | null
}

/** The teacher who asks. Throws `sign-in` where nobody is signed in. */
export function teacherOf(viewer: Viewer): Teacher {
  if (!viewer?.account) throw new Failure('sign-in')
  return { ...viewer.account, learnerId: viewer.learnerId, name: viewer.name }
}

/** Throws `sign-in` or, for other teachers, `forbidden`. */
export function administratorOf(viewer: Viewer): Teacher {
  const teacher = teacherOf(viewer)
  if (teacher.role !== 'administrator') throw new Failure('forbidden')
  return teacher
}

/**
 * For a query: the viewer's own, the library, and what was made without an account, which its address shares. What an
 * account owns is its owner's alone; a class is given it by a code.
 */
export function readableBy(viewer: Viewer): { OR: Prisma.ArticleWhereInput[] & Prisma.QuizWhereInput[] } {
  return { OR: [{ ownerId: null }, { owner: { account: null } }, { ownerId: viewer?.learnerId ?? '' }] }
}

/** A learner with, where it was just made, the token that the browser has to be given. */
export interface Entered {
  readonly learnerId: string
  readonly token?: string
}

const MOST_AT_ONCE = 200

/** Looked up together for requests that arrive together: every save asks who sends it. */
const holderOf = inGroups<string, Viewer>(MOST_AT_ONCE, async (digests) => {
  const sessions = await (await database()).learnerSession.findMany({
    where: { tokenDigest: { in: [...new Set(digests)] }, expiresAt: { gte: new Date() } },
    select: { tokenDigest: true, learner: { select: { id: true, name: true, account: { select: { id: true } } } } },
  })
  // An account is entered by signing in, never by what a device was given before.
  const known = new Map(
    sessions.flatMap(({ tokenDigest, learner }) => (learner.account ? [] : [[tokenDigest, learner] as const])),
  )
  return digests.map((digest) => {
    const learner = known.get(digest)
    return { value: learner ? { learnerId: learner.id, name: learner.name } : null }
  })
})

/** Who holds this token; nobody where it is unknown, damaged or too old. */
export async function viewerOf(token: string | undefined): Promise<Viewer> {
  return token ? holderOf(tokenDigest(token)) : null
}

/** Lets one more device in as this learner. */
export async function openSession(learnerId: string): Promise<Required<Entered>> {
  const token = newToken()
  const expiresAt = new Date(Date.now() + LAST_USED_BY)
  await (await database()).learnerSession.create({ data: { tokenDigest: tokenDigest(token), expiresAt, learnerId } })
  return { learnerId, token }
}

/** Forgets one device; an unknown token is nothing to forget. */
export async function closeSession(token: string | undefined): Promise<void> {
  if (token) await (await database()).learnerSession.deleteMany({ where: { tokenDigest: tokenDigest(token) } })
}

async function newLearner(name: string | null): Promise<Entered> {
  const { id } = await (await database()).learner.create({ data: { name }, select: { id: true } })
  return openSession(id)
}

/**
 * The learner who goes on under this name. Another name on the same device is another person with a session of
 * their own, so that a shared tablet never shows one pupil the answers of another. Who is signed in stays who they are.
 */
export async function enter(viewer: Viewer, name: string | null): Promise<Entered> {
  if (!viewer) return newLearner(name)
  if (viewer.account || name === null || name === viewer.name) return { learnerId: viewer.learnerId }
  if (viewer.name !== null) return newLearner(name)
  await (await database()).learner.update({ where: { id: viewer.learnerId }, data: { name } })
  return { learnerId: viewer.learnerId }
}
