// A signed-in teacher for tests that speak to the built application: rows as better-auth writes them, and the cookie
// that a browser would have after signing in. (That signing in itself works is shown in accounts.spec.ts.)
import { createHmac, randomUUID } from 'node:crypto'
import type { PrismaClient } from '@/prisma/generated/sqlite/client'

/** What test/support/served.ts tells every server it starts. */
const SECRET = 'known to the tests, and to them only'
const HOUR = 60 * 60 * 1000

export interface TestAccount {
  readonly userId: string
  readonly learnerId: string
  readonly email: string
  /** Name and value, as a request sends them. */
  readonly cookie: string
  /** The value alone, decoded, for a browser's jar. */
  readonly token: string
}

function signed(token: string): string {
  const key = createHmac('sha256', SECRET).update('accounts').digest('hex')
  return `${token}.${createHmac('sha256', key).update(token).digest('base64')}`
}

export async function anAccount(
  db: PrismaClient,
  { role = 'teacher', name = 'الأستاذة نجلاء' }: { role?: 'teacher' | 'administrator'; name?: string } = {},
): Promise<TestAccount> {
  const email = `${randomUUID()}@school.example`
  const token = randomUUID()
  const session = { token, expiresAt: new Date(Date.now() + HOUR) }
  const user = await db.user.create({
    data: { name, email, role, learner: { create: { name } }, sessions: { create: session } },
    select: { id: true, learnerId: true },
  })
  const value = signed(token)
  return {
    userId: user.id,
    learnerId: user.learnerId,
    email,
    token: value,
    cookie: `fahm.session_token=${encodeURIComponent(value)}`,
  }
}

/** A device of this learner's: the value of its cookie. */
export async function aDeviceOf(db: PrismaClient, learnerId: string): Promise<string> {
  const token = randomUUID()
  const tokenDigest = createHmac('sha256', SECRET).update(token).digest('hex')
  await db.learnerSession.create({ data: { tokenDigest, learnerId, expiresAt: new Date(Date.now() + HOUR) } })
  return token
}
