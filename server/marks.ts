import type { Prisma } from '@/prisma/generated/sqlite/client'
import { type Mark, markCorrected, markDetailsSchema, total } from '@/quiz'
import { responsesOf } from './answers'
import { correctionsOf, type HeldCorrection } from './correction/corrections'
import type { Transaction } from './database'
import { toQuestion } from './questions'

export type MarkRow = Prisma.MarkGetPayload<object>

export const MARK_SOURCES = ['rule', 'teacher', 'correction'] as const
export type MarkSource = (typeof MARK_SOURCES)[number]

/** Who gave a mark and why, beside what it is. */
export interface MarkEntry {
  readonly questionId: string
  readonly mark: Mark
  readonly source: MarkSource
  /** Why it was changed, for the record. */
  readonly reason?: string | undefined
  /** What the learner is told with it. */
  readonly note?: string | undefined
  /** Points by criterion, for instance: MarkDetails. */
  readonly details?: Prisma.InputJsonValue | undefined
  readonly byId?: string | undefined
}

/** The mark that counts for each question of an attempt: the one with the highest revision. */
export async function latestMarks(tx: Transaction, attemptId: string): Promise<Map<string, MarkRow>> {
  const rows = await tx.mark.findMany({ where: { attemptId }, orderBy: { revision: 'asc' } })
  return new Map(rows.map((row) => [row.questionId, row]))
}

export function toMark(row: Pick<MarkRow, 'verdict' | 'points' | 'outOf' | 'details'>): Mark {
  const { verdict, points, outOf, details } = row
  const mark = { verdict: verdict as Mark['verdict'], points, outOf }
  return details === null ? mark : { ...mark, details: markDetailsSchema.parse(details) }
}

/** The columns of a mark that say what it is. */
export function markRow({ verdict, points, outOf, details }: Mark) {
  return { verdict, points, outOf, ...(details && { details }) }
}

/** Who gave a mark that was worked out: the rule alone, or a correction of the question. */
export function sourceOf(correction: HeldCorrection | undefined): { source: MarkSource; reason?: string } {
  return correction ? { source: 'correction', reason: correction.reason } : { source: 'rule' }
}

/**
 * Takes an attempt's row, so that of two who mark at once the second sees what the first did. Changes nothing: when its
 * learner was last active is no business of who marks it.
 */
export async function holdAttempts(tx: Transaction, where: Prisma.AttemptWhereInput): Promise<number> {
  return (await tx.attempt.updateMany({ where, data: { pausedBefore: { increment: 0 } } })).count
}

/**
 * Adds marks to an attempt as their questions' next revisions and, where it is finished, sums it up again. Holds the
 * attempt's row first.
 */
export async function reviseMarks(tx: Transaction, attemptId: string, entries: readonly MarkEntry[]): Promise<void> {
  await holdAttempts(tx, { id: attemptId })
  const before = await latestMarks(tx, attemptId)
  await tx.mark.createMany({
    data: entries.map(({ mark, ...entry }) => ({
      ...entry,
      ...markRow(mark),
      attemptId,
      revision: (before.get(entry.questionId)?.revision ?? 0) + 1,
    })),
  })
  const after = await latestMarks(tx, attemptId)
  await tx.attempt.updateMany({
    where: { id: attemptId, finishedAt: { not: null } },
    data: total([...after.values()].map(toMark)),
  })
}

/**
 * Marks questions of a finished attempt again by the rule and by what was corrected, from the answers that count now:
 * what came with a recovery file, say. A teacher's own mark stays.
 */
export async function markAgain(tx: Transaction, attemptId: string, questionIds: readonly string[]): Promise<void> {
  await holdAttempts(tx, { id: attemptId })
  const [responses, marks, corrections] = [
    await responsesOf(tx, attemptId),
    await latestMarks(tx, attemptId),
    await correctionsOf(tx, questionIds),
  ]
  const rows = await tx.question.findMany({ where: { id: { in: [...questionIds] } } })
  const entries = rows
    .filter(({ id }) => marks.get(id)?.source !== 'teacher')
    .map((row) => ({
      questionId: row.id,
      mark: markCorrected(toQuestion(row), responses.get(row.id), corrections.get(row.id)),
      ...sourceOf(corrections.get(row.id)),
    }))
  if (entries.length > 0) await reviseMarks(tx, attemptId, entries)
}
