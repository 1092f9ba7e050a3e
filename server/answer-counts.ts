import type { Prisma } from '@/prisma/generated/sqlite/client'
import { database } from './database'
import { ownAttempt } from './own-attempt'
import type { Viewer } from './session'

export interface AnswerCounts {
  /** Questions with an answer that counts. */
  readonly answered: number
  /** Questions whose newest answer came after the time was over: kept, and not counted. */
  readonly tooLate: number
}

export const NO_ANSWERS: AnswerCounts = { answered: 0, tooLate: 0 }

/** What arrived for each attempt, by its id. */
export async function answerCounts(where: Prisma.AnswerWhereInput): Promise<Map<string, AnswerCounts>> {
  const rows = await (await database()).answer.groupBy({
    by: ['attemptId', 'questionId', 'isLate'],
    where,
    _max: { sequence: true },
  })
  const inTime = new Map(
    rows.filter(({ isLate }) => !isLate).map((row) => [`${row.attemptId}/${row.questionId}`, row._max.sequence ?? 0]),
  )
  const counts = new Map<string, AnswerCounts>()
  for (const { attemptId, questionId, isLate, _max } of rows) {
    const { answered, tooLate } = counts.get(attemptId) ?? NO_ANSWERS
    const isNewest = isLate && (_max.sequence ?? 0) > (inTime.get(`${attemptId}/${questionId}`) ?? 0)
    counts.set(attemptId, { answered: answered + (isLate ? 0 : 1), tooLate: tooLate + (isNewest ? 1 : 0) })
  }
  return counts
}

/** How many of the viewer's answers came too late to count. Throws `not-found`. */
export async function tooLateIn(viewer: Viewer, attemptId: string): Promise<number> {
  const { id } = await ownAttempt(viewer, attemptId)
  return (await answerCounts({ attemptId: id })).get(id)?.tooLate ?? 0
}
