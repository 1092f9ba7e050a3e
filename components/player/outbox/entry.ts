import type { Response } from '@/quiz'

/**
 * One answer as the device keeps it: the newest of each question. It is written before it is sent, and stays until a
 * page that the server made shows it or the attempt is finished, because a page that opens offline is an older one.
 */
export interface Entry {
  readonly attemptId: string
  readonly questionId: string
  readonly sequence: number
  readonly response: Response
  /** By the device's clock, for people to read; it decides nothing. */
  readonly givenAt: string
  /** What is given later has a higher one: answers are sent in this order. */
  readonly place: number
  readonly state: 'unsent' | 'received' | 'late'
}

/** Whether two responses are the same; both are plain JSON. */
export function isSame(one: Response, other: Response): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** What is written for a change: of two tabs that give one number at once, the second takes the next. */
export function toWrite(held: Entry | undefined, entry: Entry): Entry {
  const isTaken = held !== undefined && held.sequence >= entry.sequence && !isSame(held.response, entry.response)
  return isTaken ? { ...entry, sequence: held.sequence + 1 } : entry
}

/** What is left of an entry that the server has; one that was replaced meanwhile stays as it is. */
export function settled(held: Entry | undefined, sequence: number, state: Entry['state']): Entry | null {
  if (!held) return null
  return held.sequence === sequence ? { ...held, state } : held
}
