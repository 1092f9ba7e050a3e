import type { Prisma } from '@/prisma/generated/sqlite/client'
import { type Effect, effectOf, isSameMark, type Response } from '@/quiz'
import type { Transaction } from '../database'
import { holdAttempts, type MarkRow, markRow, toMark } from '../marks'
import { type QuestionRow, toQuestion } from '../questions'
import { correctionFor, type Plan } from './plan'

/** What becomes of one attempt that has a mark for a question concerned. */
export interface AttemptEffect extends Effect {
  readonly attemptId: string
  readonly questionId: string
  readonly learnerId: string
  readonly assignmentId: string | null
  /** An open attempt has a mark already where the answer was shown after the question. */
  readonly isOpen: boolean
  /** Whether a further mark is to be written. */
  readonly isNew: boolean
  readonly revision: number
}

const isStanding = {
  marks: { orderBy: { revision: 'asc' } },
} as const satisfies Prisma.AttemptInclude

type Standing = Prisma.AttemptGetPayload<{ include: typeof isStanding }>

/** The answer to one question that counts, by attempt. */
async function responsesTo(tx: Transaction, questionId: string): Promise<Map<string, Response>> {
  const rows = await tx.answer.findMany({
    where: { questionId, isLate: false },
    orderBy: { sequence: 'asc' },
    select: { attemptId: true, response: true },
  })
  return new Map(rows.map(({ attemptId, response }) => [attemptId, response as Response]))
}

function effectOn(plan: Plan, row: QuestionRow, attempt: Standing, response: Response | undefined): AttemptEffect[] {
  const latest = new Map<string, MarkRow>(attempt.marks.map((mark) => [mark.questionId, mark]))
  const stored = latest.get(row.id)
  if (!stored) return []
  latest.delete(row.id)
  const others = [...latest.values()].map(toMark)
  const standing = { response, mark: toMark(stored), isByHand: stored.source === 'teacher', others }
  const effect = effectOf(toQuestion(row), standing, correctionFor(plan, row))
  return [
    {
      ...effect,
      attemptId: attempt.id,
      questionId: row.id,
      learnerId: attempt.learnerId,
      assignmentId: attempt.assignmentId,
      isOpen: attempt.finishedAt === null,
      isNew: !isSameMark(effect.mark, standing.mark),
      revision: stored.revision + 1,
    },
  ]
}

/** What the plan does to every attempt that has been marked, in a fixed order. */
export async function effectsOf(
  tx: Transaction,
  plan: Plan,
  which: Prisma.AttemptWhereInput = {},
): Promise<AttemptEffect[]> {
  const effects: AttemptEffect[] = []
  for (const row of plan.concerned) {
    const attempts = await tx.attempt.findMany({
      where: { ...which, versionId: row.versionId },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
      include: isStanding,
    })
    const responses = await responsesTo(tx, row.id)
    effects.push(...attempts.flatMap((attempt) => effectOn(plan, row, attempt, responses.get(attempt.id))))
  }
  return effects
}

/**
 * Writes the marks that a plan gives, and sums the finished attempts up again. The attempts are held before they are
 * read: of an attempt that is finished in the same moment, either the finish knows the correction or this sees its marks.
 */
export async function applyEffects(
  tx: Transaction,
  plan: Plan,
  by: { readonly reason: string; readonly byId: string },
  which: Prisma.AttemptWhereInput = {},
): Promise<void> {
  const versions = plan.concerned.map(({ versionId }) => versionId)
  await holdAttempts(tx, { ...which, versionId: { in: versions } })
  const fresh = (await effectsOf(tx, plan, which)).filter(({ isNew }) => isNew)
  await tx.mark.createMany({
    data: fresh.map(({ mark, attemptId, questionId, revision }) => ({
      ...markRow(mark),
      ...by,
      attemptId,
      questionId,
      revision,
      source: 'correction',
    })),
  })
  for (const { attemptId, after, isOpen } of fresh) {
    if (!isOpen) await tx.attempt.update({ where: { id: attemptId }, data: { ...after } })
  }
}

/** Points that all attempts together win or, below nothing, lose; to a thousandth. */
export function pointsBetween(effects: readonly Effect[]): number {
  const sum = effects.reduce((all, { before, after }) => all + after.score - before.score, 0)
  return Math.round(sum * 1000) / 1000
}
