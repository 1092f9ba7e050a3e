// An OpenID Connect provider that knows one person: enough of the protocol to sign in with, and no more.
import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Provider {
  readonly issuer: string
  readonly client: { readonly id: string; readonly secret: string }
  close(): Promise<void>
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = ''
  for await (const chunk of request) body += chunk
  return new URLSearchParams(body)
}

export async function startProvider(person: { sub: string; email: string; name: string }): Promise<Provider> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const client = { id: 'fahm', secret: 'shared with the provider' }
  let issuer = ''
  let nonce: string | null = null

  const idToken = () => {
    const now = Math.floor(Date.now() / 1000)
    const claims = { ...person, email_verified: true, iss: issuer, aud: client.id, iat: now, exp: now + 60, nonce }
    const unsigned = `${base64url({ alg: 'RS256', kid: 'one' })}.${base64url(claims)}`
    return `${unsigned}.${createSign('RSA-SHA256').update(unsigned).sign(privateKey, 'base64url')}`
  }
  const discovery = () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/person`,
    jwks_uri: `${issuer}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
  })
  const answers: Record<string, (request: IncomingMessage) => unknown> = {
    '/.well-known/openid-configuration': discovery,
    '/keys': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] }),
    '/token': () => ({ access_token: randomUUID(), token_type: 'Bearer', expires_in: 60, id_token: idToken() }),
    '/person': () => ({ ...person, email_verified: true }),
  }
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', issuer)
    if (request.method === 'POST') await bodyOf(request)
    if (pathname === '/authorize') {
      nonce = searchParams.get('nonce')
      const back = new URL(searchParams.get('redirect_uri') ?? '')
      back.searchParams.set('code', randomUUID())
      back.searchParams.set('state', searchParams.get('state') ?? '')
      response.writeHead(302, { location: back.href }).end()
      return
    }
    const answer = answers[pathname]
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer?.(request) ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { issuer, client, close: () => new Promise((resolve) => server.close(() => resolve())) }
}
