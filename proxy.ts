import { NextRequest, type NextResponse } from 'next/server'
import createIntlProxy from 'next-intl/middleware'
import { routing } from '@/i18n/routing'
import { VISITOR_HEADER } from '@/lib/kept-pages'
import { ACCOUNT_COOKIE, SESSION_COOKIE } from '@/lib/session-cookies'

const chooseLocale = createIntlProxy(routing)
const inDevelopment = process.env.NODE_ENV === 'development'

/** Only scripts that this answer names run; development alone needs eval and inline styles for its tools. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${inDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${inDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    // Signing in through a provider leads there, and browsers count that as the form's doing.
    `form-action 'self'${process.env.OIDC_ISSUER ? ` ${new URL(process.env.OIDC_ISSUER).origin}` : ''}`,
    "frame-ancestors 'self'",
  ].join('; ')
}

/** Tells sessions apart without opening any: the service worker keeps a page for one of them only. */
async function visitorMark(request: NextRequest): Promise<string> {
  const tokens = [SESSION_COOKIE, ACCOUNT_COOKIE].map((name) => request.cookies.get(name)?.value ?? '')
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(tokens.join('\n')))
  return Buffer.from(digest).toString('base64url').slice(0, 22)
}

/** Chooses the language of a page's address and sets its policy; Next takes the nonce from the request's header. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const policy = contentSecurityPolicy(Buffer.from(crypto.randomUUID()).toString('base64'))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = chooseLocale(new NextRequest(request, { headers }))
  response.headers.set('content-security-policy', policy)
  response.headers.set(VISITOR_HEADER, await visitorMark(request))
  return response
}

export const config = { matcher: ['/((?!api/|_next/|.*\\.[a-z0-9]+$).*)'] }
