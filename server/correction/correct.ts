import { Failure } from '@/lib/failure'
import { type Transaction, transaction } from '../database'
import { announce } from '../live/announce'
import { ownQuiz } from '../review/own-draft'
import { teacherOf, type Viewer } from '../session'
import { applyEffects } from './effects'
import { type CorrectedPlace, makeVersion } from './new-version'
import { type CorrectionWish, type Plan, planOf } from './plan'
import { scopeOf } from './scope'

export interface CorrectionOrder {
  readonly wish: CorrectionWish
  readonly reason: string
  /** What the preview was made of: `Preview.seen`. */
  readonly seen: string
}

/** Tells two states of a quiz apart: another version, or another correction of the question. */
export async function stateOfQuiz(tx: Transaction, { newest, concerned }: Plan): Promise<string> {
  const questionId = { in: concerned.map(({ id }) => id) }
  const corrections = await tx.keyCorrection.count({ where: { questionId } })
  return `${newest.number}.${corrections}`
}

async function record(
  tx: Transaction,
  { kind, treatment, concerned }: Plan,
  { versionId, toId }: CorrectedPlace,
  by: { readonly reason: string; readonly byId: string },
): Promise<void> {
  const entry = { ...by, kind, treatment, versionId, toId }
  await tx.keyCorrection.createMany({ data: concerned.map(({ id }) => ({ ...entry, questionId: id })) })
}

/**
 * Corrects a question of the viewer's published quiz: makes the version that holds the correction, records it, and marks
 * again what was marked by the old key, all or nothing. A teacher's own marks stay. Attempts that are open are marked by
 * the correction when they are finished. Throws `sign-in`, `not-found`, `reason-needed`, `key-changed` where the
 * preview no longer holds, and as `planOf` does.
 */
export async function correctQuestion(
  viewer: Viewer,
  quizId: string,
  questionId: string,
  { wish, reason, seen }: CorrectionOrder,
): Promise<void> {
  const by = { reason, byId: teacherOf(viewer).userId }
  if (reason === '') throw new Failure('reason-needed')
  const begunAt = new Date()
  const { plan, moved } = await transaction(async (tx) => {
    // Locks the quiz's row first, so that of two corrections at once the second sees the first.
    await tx.quiz.updateMany({ where: ownQuiz(viewer, quizId), data: { removedAt: null } })
    const settled = planOf(await scopeOf(tx, viewer, quizId, questionId), wish)
    if ((await stateOfQuiz(tx, settled)) !== seen) throw new Failure('key-changed')
    const stays = { versionId: settled.newest.id, toId: settled.corrected && (settled.target?.id ?? null), moved: [] }
    const place = settled.makesVersion ? await makeVersion(tx, viewer, settled) : stays
    await record(tx, settled, place, by)
    await applyEffects(tx, settled, by)
    return { plan: settled, moved: place.moved }
  })
  // Whoever began and finished while this was being stored could not know of it yet.
  await transaction((tx) => applyEffects(tx, plan, by, { startedAt: { gte: begunAt } }))
  for (const assignmentId of moved) await announce({ assignmentId, participantId: null })
}
