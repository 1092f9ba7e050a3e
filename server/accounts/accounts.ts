import { APIError } from 'better-auth/api'
import { z } from 'zod'
import { Failure, type FailureKey } from '@/lib/failure'
import { isStorable } from '@/lib/storable'
import { spend } from '../limits'
import type { Viewer } from '../session'
import { auth, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './auth'
import { registering } from './new-account'
import { assertMayRegister, withInvitation } from './registration'

const email = z.string().trim().toLowerCase().pipe(z.email().max(200))
const newPassword = z.string().min(SHORTEST_PASSWORD).max(LONGEST_PASSWORD).refine(isStorable)
const password = z.string().min(1).max(LONGEST_PASSWORD)

export const registerSchema = z.object({
  name: z.string().trim().min(1).max(80).refine(isStorable),
  email,
  password: newPassword,
  invitation: z.string().max(100).optional(),
})
export const signInSchema = z.object({ email, password })
export const passwordSchema = z.object({ current: password, password: newPassword })
export const resetSchema = z.object({ token: z.string().min(1).max(100), password: newPassword })
export const emailSchema = z.object({ email })

/** Set-Cookie lines that the browser has to be given. */
export type SetCookies = readonly string[]

const EXPECTED: Record<string, FailureKey> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong-password',
  INVALID_PASSWORD: 'wrong-password',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'wrong-password',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'email-taken',
  USER_ALREADY_EXISTS: 'email-taken',
  INVALID_TOKEN: 'link-used',
  UNAUTHORIZED: 'sign-in',
}

/** better-auth's refusals as ours; what else it throws stays an error. */
async function asFailures<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    const code = error instanceof APIError ? (error.body?.code ?? error.status) : null
    const key = EXPECTED[String(code)]
    if (key) throw new Failure(key, { cause: error })
    throw error
  }
}

function cookiesOf(answer: { headers: Headers }): SetCookies {
  return answer.headers.getSetCookie()
}

/** Makes an account and signs it in. Throws `registration-closed` or `email-taken`. */
export async function register(
  viewer: Viewer,
  { invitation, ...body }: z.infer<typeof registerSchema>,
): Promise<SetCookies> {
  const { api } = await auth()
  const make = () => registering.run(viewer, () => asFailures(api.signUpEmail({ body, returnHeaders: true })))
  if (invitation) return cookiesOf(await withInvitation(invitation, make))
  await assertMayRegister()
  return cookiesOf(await make())
}

/** Signs in. Wrong ones are counted by address and by account. Throws `wrong-password` or `too-many`. */
export async function signIn(from: string, body: z.infer<typeof signInSchema>): Promise<SetCookies> {
  await spend('signIn', from)
  await spend('signInAccount', `${body.email} ${from}`)
  const { api } = await auth()
  return cookiesOf(await asFailures(api.signInEmail({ body, returnHeaders: true })))
}

/** Who is signed in by these request headers; nobody where the session is unknown, damaged or over. */
export async function accountViewer(headers: Headers): Promise<Viewer> {
  const session = await (await auth()).api.getSession({ headers })
  if (!session) return null
  const { id: userId, email: address, name, role, learnerId } = session.user
  if (!learnerId) return null
  const account = { userId, email: address, role: role === 'administrator' ? role : 'teacher' } as const
  return { learnerId, name, account }
}

export async function signOut(headers: Headers): Promise<SetCookies> {
  return cookiesOf(await (await auth()).api.signOut({ headers, returnHeaders: true }))
}

/** Ends every session of this account, this one included. Throws `sign-in`. */
export async function signOutEverywhere(headers: Headers): Promise<SetCookies> {
  await asFailures((await auth()).api.revokeSessions({ headers }))
  return signOut(headers)
}

/** A new password; every other session ends, and this one gets a new token. Throws `wrong-password` or `sign-in`. */
export async function changePassword(headers: Headers, input: z.infer<typeof passwordSchema>): Promise<SetCookies> {
  const body = { currentPassword: input.current, newPassword: input.password, revokeOtherSessions: true }
  return cookiesOf(await asFailures((await auth()).api.changePassword({ headers, body, returnHeaders: true })))
}

/** Sends a link to set a new password, and says the same whether or not there is such an account. */
export async function requestPassword(from: string, address: string): Promise<void> {
  await spend('signIn', from)
  await spend('passwordLink', address)
  await (await auth()).api.requestPasswordReset({ body: { email: address } })
}

/** Sets a new password by a link that works once, and ends all sessions. Throws `link-used`. */
export async function resetPassword(from: string, input: z.infer<typeof resetSchema>): Promise<void> {
  await spend('signIn', from)
  await asFailures((await auth()).api.resetPassword({ body: { token: input.token, newPassword: input.password } }))
}
