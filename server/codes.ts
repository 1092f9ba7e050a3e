import { randomInt } from 'node:crypto'
import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { admit } from './code-guesses'
import { database, type Transaction } from './database'

const HOUR = 60 * 60_000
/** A code that nothing else ends lasts a school day. */
const USUAL_LIFE = 12 * HOUR

/** The six digits of a code as typed: 0–9, ٠–٩ or ۰–۹, with any spaces and dashes; null where it is none. */
export function readCode(typed: string): string | null {
  const digits = typed
    .slice(0, 40)
    .replace(/[\s\p{Cf}\p{Pd}]/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
  return /^\d{6}$/.test(digits) ? digits : null
}

interface Dates {
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly late: string
}

/** When a code made or renewed now ends: with the closing time, or twelve hours after the work can begin. */
export function codeExpiry({ opensAt, closesAt, late }: Dates, now: Date): Date {
  if (closesAt && closesAt > now && late === 'refuse') return closesAt
  const from = Math.max(now.getTime(), opensAt?.getTime() ?? 0, closesAt?.getTime() ?? 0)
  return new Date(from + USUAL_LIFE)
}

/** A random code that no living assignment has; one that has expired is taken back from its assignment. */
export async function drawCode(tx: Transaction, now: Date): Promise<string> {
  for (;;) {
    // No leading zero: people drop it.
    const code = String(randomInt(100_000, 1_000_000))
    const holder = await tx.assignment.findUnique({ where: { code }, select: { id: true, codeExpiresAt: true } })
    if (!holder) return code
    if (holder.codeExpiresAt && holder.codeExpiresAt <= now) {
      await tx.assignment.update({ where: { id: holder.id }, data: { code: null } })
      return code
    }
  }
}

const withCover = {
  version: { select: { title: true, article: { select: { language: true, direction: true } } } },
} as const satisfies Prisma.AssignmentInclude

export type CodedAssignment = Prisma.AssignmentGetPayload<{ include: typeof withCover }>

/**
 * The assignment that has this code now. `address` is whose guesses are counted. Throws `code-unknown`, or
 * `too-many` where too many wrong codes came.
 */
export async function assignmentOfCode(typed: string, address: string, now = new Date()): Promise<CodedAssignment> {
  const code = readCode(typed)
  if (!code) throw new Failure('code-unknown')
  const guess = admit(address, code, now.getTime())
  const assignment = await (await database()).assignment.findUnique({ where: { code }, include: withCover })
  if (!assignment?.codeExpiresAt || assignment.codeExpiresAt <= now) throw new Failure('code-unknown')
  guess.wasRight()
  return assignment
}
