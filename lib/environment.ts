import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.string().min(1).default('file:./data/fahm.db'),
  /** Keys the digests of session tokens; made on first start by scripts/, so there is no default. */
  FAHM_SECRET: z.string().min(32),
  /** The address people use, where it is known: for links in mails and for signing in through a provider. */
  FAHM_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Who may register until an administrator says otherwise; the first account is always possible. */
  FAHM_REGISTRATION: z.enum(['open', 'invitation', 'closed']).default('invitation'),
  /** smtp://user:password@host:port; without it, links are printed by `npm run password-link`. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).optional(),
  /** An OpenID Connect provider to sign in with; all three or none. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What its button says. */
  OIDC_NAME: z.string().min(1).max(40).default('OpenID'),
  /** '1' lets links lead to this machine itself: for browser tests, which serve the page they link to. */
  FAHM_TEST_ALLOW_LOOPBACK: z.string().optional(),
})

export type Environment = z.infer<typeof schema>

let read: Environment | undefined

/** Reads the environment once, on first use, so that building needs none. Throws naming what is missing. */
export function environment(): Environment {
  read ??= schema.parse(process.env)
  return read
}

/** The next use reads the environment again: for tests, each file of which has a database of its own. */
export function forgetEnvironment(): void {
  read = undefined
}

export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:/.test(url)
}
