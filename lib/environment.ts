import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.string().min(1).default('file:./data/fahm.db'),
  /** Keys the digests of session tokens; made on first start by scripts/, so there is no default. */
  FAHM_SECRET: z.string().min(32),
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

export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:/.test(url)
}
