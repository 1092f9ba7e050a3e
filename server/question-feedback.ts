import { Failure } from '@/lib/failure'
import { isBlank, markCorrected, type QuestionResult } from '@/quiz'
import { responsesOf } from './answers'
import { saveVerdict, tellBoard } from './assigned'
import { correctionsOf } from './correction/corrections'
import { transaction } from './database'
import { markRow, sourceOf } from './marks'
import { feedbackRuleOf, type OwnAttempt, ownAttempt } from './own-attempt'
import { type QuestionRow, toQuestion } from './questions'
import { shownResults } from './results'
import type { Viewer } from './session'

/** Marks one question of an open attempt and so closes it; a second time changes nothing. */
async function closeQuestion(attempt: OwnAttempt, row: QuestionRow): Promise<void> {
  await transaction(async (tx) => {
    const place = { attemptId: attempt.id, questionId: row.id }
    // The same lock as that of a save: an answer is either the one that is marked or refused.
    const held = await tx.attempt.updateMany({
      where: { id: attempt.id, finishedAt: null },
      data: { activeAt: new Date() },
    })
    if (held.count === 0) throw new Failure('finished')
    if (await tx.mark.findFirst({ where: place, select: { id: true } })) return
    const response = (await responsesOf(tx, attempt.id)).get(row.id)
    if (isBlank(response)) throw new Failure('answer-first')
    const correction = (await correctionsOf(tx, [row.id])).get(row.id)
    const mark = markCorrected(toQuestion(row), response, correction)
    await tx.mark.create({ data: { ...markRow(mark), ...sourceOf(correction), ...place, revision: 1 } })
  })
}

/**
 * Shows what is right for one answered question, under feedback after each; from then on its answer stays. Throws
 * `not-found` (also where the rules give no such feedback), `answer-first`, `finished`, or why nothing may be
 * answered just now.
 */
export async function showAnswer(viewer: Viewer, attemptId: string, questionId: string): Promise<QuestionResult> {
  const attempt = await ownAttempt(viewer, attemptId)
  const row = attempt.version.questions.find(({ id }) => id === questionId)
  const { assigned } = attempt
  if (!row || feedbackRuleOf(attempt) !== 'each') throw new Failure('not-found')
  if (attempt.finishedAt) throw new Failure('finished')
  const verdict = assigned ? saveVerdict(assigned, attempt, new Date()) : 'ok'
  if (verdict === 'late') throw new Failure('closed')
  if (verdict !== 'ok') throw new Failure(verdict)
  await closeQuestion(attempt, row)
  await tellBoard(assigned)
  const shown = (await shownResults(attempt)).find(({ id }) => id === questionId)
  if (!shown) throw new Failure('finished')
  return shown
}
