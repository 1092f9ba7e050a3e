import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Failure } from '@/lib/failure'

// Against programs that run away, not against people: a school of hundreds behind one address stays far below.
const limits = {
  /** Answers kept for one attempt. */
  save: new RateLimiterMemory({ points: 6_000, duration: 60 }),
  /** Attempts and learners begun from one address. */
  start: new RateLimiterMemory({ points: 6_000, duration: 60 }),
  /** Articles read and quizzes built from one address: the only work here that costs processor time. */
  build: new RateLimiterMemory({ points: 120, duration: 60 }),
  /** Questions judged while somebody writes them: one in a third of a second at most, as the editor asks. */
  advise: new RateLimiterMemory({ points: 200, duration: 60 }),
  /** Signing in, registering and links to a new password, from one address: a staff room shares one. */
  signIn: new RateLimiterMemory({ points: 100, duration: 60 }),
  /** Tries at one account from one address, so that nobody else can lock its owner out. */
  signInAccount: new RateLimiterMemory({ points: 10, duration: 5 * 60 }),
  /** Mails with a link to one address. */
  passwordLink: new RateLimiterMemory({ points: 3, duration: 60 * 60 }),
  /** Codes of cards, from one address, that no card has. */
  card: new RateLimiterMemory({ points: 60, duration: 60 }),
} as const

/** Counts one use; throws `too-many` with the seconds to wait. */
export async function spend(limit: keyof typeof limits, who: string): Promise<void> {
  try {
    await limits[limit].consume(who)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    throw new Failure('too-many', { retryAfter: Math.ceil(refusal.msBeforeNext / 1000) })
  }
}
