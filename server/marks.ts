import type { Prisma } from '@/prisma/generated/sqlite/client'
import { type Mark, markDetailsSchema, markResponse, total } from '@/quiz'
import { responsesOf } from './closing'
import type { Transaction } from './database'
import { toQuestion } from './questions'

export type MarkRow = Prisma.MarkGetPayload<object>

/** Who gave a mark and why, beside what it is. */
export interface MarkEntry {
  readonly questionId: string
  readonly mark: Mark
  readonly source: 'rule' | 'teacher' | 'correction'
  readonly reason?: string
  readonly byId?: string
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

/**
 * Adds marks to a finished attempt as their questions' next revisions, and sums the attempt up again. Holds the
 * attempt's row first, so that of two who mark at once the second continues from the first.
 */
export async function reviseMarks(tx: Transaction, attemptId: string, entries: readonly MarkEntry[]): Promise<void> {
  await tx.attempt.update({ where: { id: attemptId }, data: { activeAt: new Date() } })
  const before = await latestMarks(tx, attemptId)
  await tx.mark.createMany({
    data: entries.map(({ mark, ...entry }) => ({
      ...mark,
      ...entry,
      attemptId,
      revision: (before.get(entry.questionId)?.revision ?? 0) + 1,
    })),
  })
  const after = await latestMarks(tx, attemptId)
  await tx.attempt.update({ where: { id: attemptId }, data: total([...after.values()].map(toMark)) })
}

/**
 * Marks questions of a finished attempt again by the rule, from the answers that count now: what came with a recovery
 * file, say. A teacher's own mark stays.
 */
export async function markAgain(tx: Transaction, attemptId: string, questionIds: readonly string[]): Promise<void> {
  const [responses, marks] = [await responsesOf(tx, attemptId), await latestMarks(tx, attemptId)]
  const rows = await tx.question.findMany({ where: { id: { in: [...questionIds] } } })
  const entries = rows
    .filter(({ id }) => marks.get(id)?.source !== 'teacher')
    .map((row) => ({
      questionId: row.id,
      mark: markResponse(toQuestion(row), responses.get(row.id)),
      source: 'rule' as const,
    }))
  if (entries.length > 0) await reviseMarks(tx, attemptId, entries)
}
