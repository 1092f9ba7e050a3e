// Whether everything that was acknowledged is really there.
import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import type { PrismaClient } from '@/prisma/generated/sqlite/client'
import type { AttemptResult, Learner } from './learner'
import type { Acknowledged } from './saving'

const key = (row: { attemptId: string; questionId: string; sequence: number }) =>
  `${row.attemptId}/${row.questionId}/${row.sequence}`

/** Every acknowledged answer stands in the log as it was sent. */
export async function expectWholeLog(db: PrismaClient, acknowledged: readonly Acknowledged[]): Promise<void> {
  const rows = await db.answer.findMany()
  const log = new Map(rows.map((row) => [key(row), row.response]))
  expect(log.size).toBe(rows.length)
  const lost = acknowledged.filter((row) => !isDeepStrictEqual(log.get(key(row)), row.response))
  expect(lost, `of ${acknowledged.length} acknowledged answers`).toEqual([])
}

/**
 * The attempt shows the highest acknowledged answer of each question, or a later one that was stored though its
 * reply was lost; and the attempt can be finished with exactly these.
 */
export async function expectLatestAndFinish(learner: Learner, acknowledged: readonly Acknowledged[]): Promise<void> {
  const { answers } = await learner.attempt()
  const latest = new Map(answers.map((answer) => [answer.questionId, answer]))
  for (const row of acknowledged.filter((each) => each.attemptId === learner.attemptId)) {
    const shown = latest.get(row.questionId)
    expect(shown?.sequence, 'the newest sequence').toBeGreaterThanOrEqual(row.sequence)
    if (shown?.sequence === row.sequence) expect(shown.response).toEqual(row.response)
  }
  const finished = await learner.finish()
  expect(finished.status).toBe(200)
  const result = (await finished.json()) as AttemptResult
  for (const question of result.questions) {
    expect(question.response).toEqual(latest.get(question.id)?.response ?? null)
  }
}
