import { environment } from '@/lib/environment'
import type { SetCookies } from './accounts'
import { auth, OIDC, oidcConfig } from './auth'

/** Whether an OpenID Connect provider is set up; it needs to know our address to come back to. */
export function hasProvider(): boolean {
  return oidcConfig() !== null && environment().FAHM_URL !== undefined
}

export function providerName(): string {
  return environment().OIDC_NAME
}

/** Where to send a browser that signs in through the provider, and the state it has to bring back. */
export async function providerAddress(
  next: string,
  onError: string,
): Promise<{ address: string; cookies: SetCookies }> {
  const body = { provider: OIDC, callbackURL: next, errorCallbackURL: onError }
  const { api } = await auth()
  const { headers, response } = await api.signInSocial({ body, returnHeaders: true })
  if (!response.url) throw new Error('the provider gave no address to sign in at')
  return { address: response.url, cookies: headers.getSetCookie() }
}

/** The provider's answer: a session and the way to `next`, or the way to `onError`. */
export async function providerAnswer(request: Request): Promise<Response> {
  return (await auth()).handler(request)
}
