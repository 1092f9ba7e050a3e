import { Failure } from '@/lib/failure'

/*
 * Who guesses codes is held back; who mistypes the code of the own class is not. Only wrong codes count, by address
 * and all together; docs/decisions/0014-codes.md has the figures. In memory: each server process counts for itself.
 */

const MINUTE = 60_000

interface Budget {
  readonly most: number
  readonly duration: number
}

const OF_AN_ADDRESS: Budget = { most: 60, duration: 10 * MINUTE }
const OF_ALL: readonly Budget[] = [
  { most: 100, duration: MINUTE },
  { most: 1_000, duration: 60 * MINUTE },
]
/** How long an address is remembered to know a code after it was last used there. */
const KNOWN_FOR = 3 * 60 * MINUTE
const MOST_ADDRESSES = 20_000
const MOST_KNOWN = 64

interface Count {
  used: number
  until: number
}

const wrong = new Map<string, Count>()
const known = new Map<string, Map<string, number>>()

/** An IPv4 address, or the part of an IPv6 address that one customer is given at most (/56). */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const start = head.split(':').filter(Boolean)
  const end = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - start.length - end.length) }, () => '0')
  const groups = [...start, ...zeros, ...end].map((group) => group.toLowerCase().padStart(4, '0'))
  return `${groups.slice(0, 3).join(':')}:${(groups[3] ?? '0000').slice(0, 2)}/56`
}

/** Whether two codes differ by one slip of a finger: a digit, or two neighbours exchanged. */
export function isSlip(typed: string, code: string): boolean {
  const differing = [...code].flatMap((digit, index) => (digit === typed[index] ? [] : [index]))
  const [first = 0, second = 0] = differing
  if (differing.length === 1) return true
  return (
    differing.length === 2 && second === first + 1 && typed[first] === code[second] && typed[second] === code[first]
  )
}

function countOf(key: string, { duration }: Budget, now: number): Count {
  const count = wrong.get(key)
  if (count && count.until > now) return count
  const fresh = { used: 0, until: now + duration }
  wrong.set(key, fresh)
  if (wrong.size > MOST_ADDRESSES) {
    for (const [other, { until }] of wrong) if (until <= now) wrong.delete(other)
  }
  return fresh
}

function knownAt(network: string, now: number): string[] {
  return [...(known.get(network) ?? [])].flatMap(([code, until]) => (until > now ? [code] : []))
}

/** This address knows the code: somebody there gave it rightly, or the teacher showed it there. */
export function noteKnown(address: string, code: string, now = Date.now()): void {
  const network = networkOf(address)
  const codes = known.get(network) ?? new Map<string, number>()
  codes.delete(code)
  codes.set(code, now + KNOWN_FOR)
  const [oldest] = codes.keys()
  if (codes.size > MOST_KNOWN && oldest) codes.delete(oldest)
  known.delete(network)
  known.set(network, codes)
  const [stalest] = known.keys()
  if (known.size > MOST_ADDRESSES && stalest) known.delete(stalest)
}

/**
 * To be asked before a code is looked up. It counts as wrong at once, so that guesses sent together are counted
 * together; `wasRight` takes that back. A code known at this address, or one slip away from one, is never counted.
 * Throws `too-many` with the seconds to wait.
 */
export function admit(address: string, code: string, now = Date.now()): { wasRight(): void } {
  const network = networkOf(address)
  const mayBeOurs = knownAt(network, now).some((each) => each === code || isSlip(code, each))
  const counts = mayBeOurs
    ? []
    : [
        { budget: OF_AN_ADDRESS, count: countOf(network, OF_AN_ADDRESS, now) },
        ...OF_ALL.map((budget) => ({ budget, count: countOf(`all/${budget.duration}`, budget, now) })),
      ]
  const spent = counts.find(({ budget, count }) => count.used >= budget.most)
  if (spent) throw new Failure('too-many', { retryAfter: Math.ceil((spent.count.until - now) / 1000) })
  for (const { count } of counts) count.used += 1
  return {
    wasRight: () => {
      for (const { count } of counts) count.used -= 1
      noteKnown(address, code, now)
    },
  }
}

/** Forgets everything that was counted: for tests. */
export function forgetGuesses(): void {
  wrong.clear()
  known.clear()
}
