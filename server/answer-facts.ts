/** What a group of answers is judged by, read under the locks of their attempts. */
import { environment, isPostgres } from '@/lib/environment'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import type { Assigned } from './assigned'
import type { Transaction } from './database'

export type AnswerRow = Pick<
  Prisma.AnswerGetPayload<object>,
  'attemptId' | 'questionId' | 'sequence' | 'response' | 'receivedAt' | 'isLate'
>

/** Where an answer belongs, and the number it was given; null where it takes the next. */
export interface Place {
  readonly attemptId: string
  readonly questionId: string
  readonly sequence: number | null
}

type AttemptRow = Prisma.AttemptGetPayload<object>

export interface Facts {
  readonly now: Date
  readonly attempts: ReadonlyMap<string, AttemptRow>
  /** By attempt; none where somebody studies alone. */
  readonly assigned: ReadonlyMap<string, Assigned>
  /** Questions of an attempt, by `placeKey`, whose mark has been given. */
  readonly marked: ReadonlySet<string>
  /** The newest row of each place, and those with the numbers that were asked for. */
  readonly rows: readonly AnswerRow[]
}

export const placeKey = ({ attemptId, questionId }: Pick<Place, 'attemptId' | 'questionId'>) =>
  `${attemptId}/${questionId}`

const unique = (values: readonly string[]) => [...new Set(values)].sort()

/**
 * Touches the attempts before anything is added. The row locks this takes are what a finish waits for and waits on, so
 * that a save is either counted or refused, on both databases. Locked in one order, so that two servers never wait for
 * each other.
 */
async function hold(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
  if (isPostgres(environment().DATABASE_URL)) {
    const places = ids.map((_, index) => `$${index + 1}`).join(', ')
    await tx.$queryRawUnsafe(`SELECT 1 FROM "Attempt" WHERE id IN (${places}) ORDER BY id FOR UPDATE`, ...ids)
  }
  await tx.attempt.updateMany({ where: { id: { in: [...ids] }, finishedAt: null }, data: { activeAt: now } })
}

/** The rules that hold for each attempt under an assignment, as they stand now. */
async function assignedTo(tx: Transaction, attempts: readonly AttemptRow[]): Promise<Map<string, Assigned>> {
  const under = attempts.flatMap((attempt) => (attempt.assignmentId ? [{ ...attempt, of: attempt.assignmentId }] : []))
  if (under.length === 0) return new Map()
  const assignmentId = { in: unique(under.map(({ of }) => of)) }
  const learnerId = { in: unique(under.map((attempt) => attempt.learnerId)) }
  const assignments = await tx.assignment.findMany({ where: { id: assignmentId } })
  const participants = await tx.participant.findMany({ where: { assignmentId, learnerId } })
  return new Map(
    under.flatMap((attempt) => {
      const assignment = assignments.find(({ id }) => id === attempt.of)
      const participant =
        participants.find((each) => each.assignmentId === attempt.of && each.learnerId === attempt.learnerId) ?? null
      const rules = participant ?? { extraMinutes: 0, removedAt: null }
      return assignment ? [[attempt.id, { assignment, participant, rules }] as const] : []
    }),
  )
}

async function rowsAt(tx: Transaction, places: readonly Place[]): Promise<AnswerRow[]> {
  const pairs = [...new Map(places.map((place) => [placeKey(place), place])).values()]
  const heads = await tx.answer.groupBy({
    by: ['attemptId', 'questionId'],
    where: { OR: pairs.map(({ attemptId, questionId }) => ({ attemptId, questionId })) },
    _max: { sequence: true },
  })
  if (heads.length === 0) return []
  const newest = heads.map(({ attemptId, questionId, _max }) => ({
    attemptId,
    questionId,
    sequence: _max.sequence ?? 0,
  }))
  const asked = places.flatMap(({ attemptId, questionId, sequence }) =>
    sequence === null ? [] : [{ attemptId, questionId, sequence }],
  )
  return tx.answer.findMany({ where: { OR: [...newest, ...asked] } })
}

/** Locks the attempts of these places and reads everything their answers are judged by. */
export async function factsFor(tx: Transaction, places: readonly Place[]): Promise<Facts> {
  const ids = unique(places.map(({ attemptId }) => attemptId))
  await hold(tx, ids, new Date())
  const attempts = await tx.attempt.findMany({ where: { id: { in: ids } } })
  const marks = await tx.mark.findMany({
    where: { attemptId: { in: ids }, questionId: { in: unique(places.map(({ questionId }) => questionId)) } },
    select: { attemptId: true, questionId: true },
  })
  return {
    // Read after the locks: whoever waited is judged by the time at which the waiting was over.
    now: new Date(),
    attempts: new Map(attempts.map((attempt) => [attempt.id, attempt])),
    assigned: await assignedTo(tx, attempts),
    marked: new Set(marks.map(placeKey)),
    rows: await rowsAt(tx, places),
  }
}
