import type { Prisma } from '@/prisma/generated/sqlite/client'
import type { Transaction } from '../database'

export const DATA_EVENTS = [
  'export',
  'archive',
  'unarchive',
  'retention',
  'warn',
  'erase-class',
  'erase-pupil',
  'anonymise-pupil',
] as const
export type DataEventKind = (typeof DATA_EVENTS)[number]

interface Told {
  readonly classId: string
  /** Null for what the clock did. */
  readonly actorId: string | null
  /** Counts and choices; never a name. */
  readonly details?: Prisma.InputJsonObject
}

/** Writes into the log of data, in the transaction of what it tells of. */
export async function tellData(tx: Transaction, kind: DataEventKind, { classId, actorId, details }: Told) {
  await tx.dataEvent.create({ data: { kind, classId, actorId, ...(details && { details }) } })
}
