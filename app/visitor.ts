import { cookies, headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Locale } from '@/i18n/locales'
import { Failure } from '@/lib/failure'
import { ACCOUNT_COOKIE } from '@/lib/session-cookies'
import { accountViewer, type SetCookies } from '@/server/accounts/accounts'
import { SESSION_COOKIE, SESSION_DAYS, type Teacher, teacherOf, type Viewer, viewerOf } from '@/server/session'

/** Who sent this request: whoever is signed in, else the learner of the device's cookie. Asked once a request. */
export const visitor = cache(async (): Promise<Viewer> => {
  const jar = await cookies()
  const account = jar.has(ACCOUNT_COOKIE) ? await accountViewer(new Headers(await headers())) : null
  return account ?? viewerOf(jar.get(SESSION_COOKIE)?.value)
})

/** For pages of teachers: who is not signed in is led to where one signs in, and back to `path` (without language). */
export async function signedIn(locale: Locale, path: string): Promise<NonNullable<Viewer> & Teacher> {
  const viewer = await visitor()
  if (!viewer?.account) redirect(`/${locale}/sign-in?next=${encodeURIComponent(path)}`)
  return { ...viewer, ...teacherOf(viewer) }
}

async function isSecure(): Promise<boolean> {
  return (await headers()).get('x-forwarded-proto') === 'https'
}

/** Gives the browser its session. Only where Next may set cookies: in actions and route handlers. */
export async function remember(token: string | undefined): Promise<void> {
  if (!token) return
  const maxAge = SESSION_DAYS * 24 * 60 * 60
  const jar = await cookies()
  jar.set(SESSION_COOKIE, token, { httpOnly: true, sameSite: 'lax', secure: await isSecure(), path: '/', maxAge })
}

/** Gives the browser what an account's session needs, as `remember` does: only over TLS where the request came so. */
export async function rememberAccount(lines: SetCookies): Promise<void> {
  const jar = await cookies()
  const secure = await isSecure()
  for (const line of lines) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (!name?.startsWith('fahm.')) continue
    const maxAge = Number(/max-age=(\d+)/i.exec(line)?.[1] ?? 0)
    jar.set(name, decodeURIComponent(value ?? ''), { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge })
  }
}

/** The device's own session beside that of an account. */
export async function deviceToken(): Promise<string | undefined> {
  return (await cookies()).get(SESSION_COOKIE)?.value
}

/** The device's own session is over: what it had belongs to the account now. */
export async function forgetDevice(): Promise<void> {
  const jar = await cookies()
  if (!(await viewerOf(jar.get(SESSION_COOKIE)?.value))) jar.delete(SESSION_COOKIE)
}

/** What the request said of itself, for whoever has to find its session. */
export async function requestHeaders(): Promise<Headers> {
  return new Headers(await headers())
}

/** The address to count uses by; the nearest proxy's word for it where there is one. */
export async function address(): Promise<string> {
  return (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'direct'
}

/** For pages: what is not there, or not the visitor's, is the not-found page. */
export async function orNotFound<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Failure && error.key === 'not-found') notFound()
    throw error
  }
}
