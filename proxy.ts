import { NextRequest, type NextResponse } from 'next/server'
import createIntlProxy from 'next-intl/middleware'
import { routing } from '@/i18n/routing'

const chooseLocale = createIntlProxy(routing)
const inDevelopment = process.env.NODE_ENV === 'development'

/** Only scripts that this answer names run; development alone needs eval and inline styles for its tools. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${inDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${inDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    // Signing in through a provider leads there, and browsers count that as the form's doing.
    `form-action 'self'${process.env.OIDC_ISSUER ? ` ${new URL(process.env.OIDC_ISSUER).origin}` : ''}`,
    "frame-ancestors 'self'",
  ].join('; ')
}

/** Chooses the language of a page's address and sets its policy; Next takes the nonce from the request's header. */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(Buffer.from(crypto.randomUUID()).toString('base64'))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = chooseLocale(new NextRequest(request, { headers }))
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = { matcher: ['/((?!api/|_next/|.*\\.[a-z0-9]+$).*)'] }
