import { createHmac } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { genericOAuth } from 'better-auth/plugins'
import { environment, isPostgres } from '@/lib/environment'
import { database } from '../database'
import { accountColumns, settleFirstAccount } from './new-account'
import { sendPasswordLink } from './password-mail'

export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 128
/** How long somebody stays signed in without coming back. */
const SESSION_SECONDS = 30 * 24 * 60 * 60
const DAY = 24 * 60 * 60

/** The provider's key among those of better-auth, and the last part of its call-back address. */
export const OIDC = 'oidc'

/** How to reach the provider; null where none is set up. */
export function oidcConfig() {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = environment()
  if (!issuer || !clientId || !clientSecret) return null
  const discoveryUrl = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  return { providerId: OIDC, discoveryUrl, clientId, clientSecret, scopes: ['openid', 'email', 'profile'], pkce: true }
}

async function make() {
  const oidc = oidcConfig()
  const { DATABASE_URL, FAHM_SECRET, FAHM_URL } = environment()
  return betterAuth({
    appName: 'Fahm',
    // A key of its own, so that no signature of one use is good for another.
    secret: createHmac('sha256', FAHM_SECRET).update('accounts').digest('hex'),
    baseURL: FAHM_URL ?? 'http://localhost',
    basePath: '/api/auth',
    database: prismaAdapter(await database(), { provider: isPostgres(DATABASE_URL) ? 'postgresql' : 'sqlite' }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => sendPasswordLink(user.email, token),
    },
    user: {
      additionalFields: {
        role: { type: 'string', input: false, required: false },
        learnerId: { type: 'string', input: false, required: false },
      },
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: DAY },
    databaseHooks: {
      user: {
        create: {
          before: async (user) => ({ data: { ...user, ...(await accountColumns(user.name)) } }),
          after: async () => settleFirstAccount(),
        },
      },
    },
    advanced: { cookiePrefix: 'fahm', database: { generateId: false } },
    // What is counted is counted in server/limits.ts, for pages and tests alike.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    plugins: oidc ? [genericOAuth({ config: [oidc] })] : [],
  })
}

// One for all bundles of a server, like the database it stands on.
const held = globalThis as typeof globalThis & { fahmAuth?: ReturnType<typeof make> }

/** better-auth, set up for this installation. */
export function auth(): ReturnType<typeof make> {
  held.fahmAuth ??= make()
  return held.fahmAuth
}
