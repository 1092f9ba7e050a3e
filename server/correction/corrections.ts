import type { Correction, Question, Treatment } from '@/quiz'
import type { Transaction } from '../database'
import { type QuestionRow, toQuestion } from '../questions'

/** A correction that holds, with what its author said of it. */
export type HeldCorrection = Correction & { readonly reason: string }

type Entry = { readonly treatment: Treatment; readonly reason: string; readonly toId: string | null }

/** As a question is marked by it: under the id of the one that was answered. */
function held({ treatment, reason }: Entry, to: QuestionRow | undefined, id: string): HeldCorrection {
  const question = to ? { ...toQuestion(to), id } : null
  if (treatment !== 'regrade') return { treatment, question, reason }
  if (!question) throw new Error(`question ${id} is to be marked by a key that is not there`)
  return { treatment, question, reason }
}

/** For each of these questions the correction that holds: the last one. Those never corrected are left out. */
export async function correctionsOf(
  tx: Transaction,
  questionIds: readonly string[],
): Promise<Map<string, HeldCorrection>> {
  const where = { questionId: { in: [...questionIds] } }
  const rows = await tx.keyCorrection.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  const last = new Map(rows.map((row) => [row.questionId, row]))
  if (last.size === 0) return new Map()
  const toIds = [...last.values()].flatMap(({ toId }) => toId ?? [])
  const to = new Map((await tx.question.findMany({ where: { id: { in: toIds } } })).map((row) => [row.id, row]))
  return new Map(
    [...last].map(([id, { reason, toId, ...row }]) => {
      const treatment = row.treatment as Treatment
      return [id, held({ treatment, reason, toId }, to.get(toId ?? ''), id)]
    }),
  )
}

/** The question with the key that holds now. */
export function asCorrected(row: QuestionRow, corrections: ReadonlyMap<string, Correction>): Question {
  return corrections.get(row.id)?.question ?? toQuestion(row)
}
