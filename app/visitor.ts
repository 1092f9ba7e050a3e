import { cookies, headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { Failure } from '@/lib/failure'
import { SESSION_COOKIE, SESSION_DAYS, type Viewer, viewerOf } from '@/server/session'

/** Who sent this request, by the learner's cookie. */
export async function visitor(): Promise<Viewer> {
  return viewerOf((await cookies()).get(SESSION_COOKIE)?.value)
}

/** Gives the browser its session. Only where Next may set cookies: in actions and route handlers. */
export async function remember(token: string | undefined): Promise<void> {
  if (!token) return
  const isSecure = (await headers()).get('x-forwarded-proto') === 'https'
  const maxAge = SESSION_DAYS * 24 * 60 * 60
  const jar = await cookies()
  jar.set(SESSION_COOKIE, token, { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/', maxAge })
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
