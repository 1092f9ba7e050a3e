import { Failure } from '@/lib/failure'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { MOST_IN_DRAFT } from '@/quiz/draft/changes'
import type { DraftQuestion } from '@/quiz/draft/draft-question'
import { type EditKind, type Step, stepBetween } from '@/quiz/draft/edit'
import { revisionOf } from '@/quiz/draft/history'
import { type Transaction, transaction } from '../database'
import type { Viewer } from '../session'
import { type OpenDraft, openDraft, ownQuiz } from './own-draft'
import { draftRow } from './rows'

/** Which draft a change is for, and the state of it that whoever asks for the change has seen. */
export interface At {
  readonly quizId: string
  readonly revision: string
}

/** More than any version has questions: places from here on are free while questions change theirs. */
const ASIDE = 10_000

/**
 * The draft in a transaction that nobody else changes meanwhile. Throws `not-found`, or `draft-changed` where it is
 * no longer in the state that was seen.
 */
export async function withDraft<T>(
  viewer: Viewer,
  at: At,
  work: (tx: Transaction, draft: OpenDraft) => Promise<T>,
): Promise<T> {
  return transaction(async (tx) => {
    // Locks the quiz's row first, so that of two clicks at once the second sees what the first has done.
    await tx.quiz.updateMany({ where: ownQuiz(viewer, at.quizId), data: { removedAt: null } })
    const draft = await openDraft(tx, viewer, at.quizId)
    if (revisionOf(draft.history) !== at.revision) throw new Failure('draft-changed')
    return work(tx, draft)
  })
}

/** Makes the rows of a version what the list says. Places are unique, so whatever moves first steps aside. */
export async function writeQuestions(
  tx: Transaction,
  versionId: string,
  before: readonly DraftQuestion[],
  after: readonly DraftQuestion[],
): Promise<void> {
  const old = new Map(before.map((question, position) => [question.id, { question, position }]))
  const stays = new Set(after.map(({ id }) => id))
  const gone = before.flatMap(({ id }) => (stays.has(id) ? [] : [id]))
  if (gone.length > 0) await tx.question.deleteMany({ where: { versionId, id: { in: gone } } })
  const isMoving = after.some(({ id }, position) => old.has(id) && old.get(id)?.position !== position)
  if (isMoving) await tx.question.updateMany({ where: { versionId }, data: { position: { increment: ASIDE } } })
  for (const [position, question] of after.entries()) {
    const known = old.get(question.id)
    const data = { ...draftRow(question), position }
    if (!known) await tx.question.create({ data: { ...data, versionId } })
    else if (JSON.stringify(known.question) !== JSON.stringify(question))
      await tx.question.update({ where: { id: question.id }, data })
    else if (isMoving) await tx.question.update({ where: { id: question.id }, data: { position } })
  }
}

async function record(tx: Transaction, { versionId, history }: OpenDraft, step: Step): Promise<void> {
  const { kind, questionId } = step
  const [before, after] = [step.before, step.after] as unknown as Prisma.InputJsonValue[]
  const sequence = 1 + Math.max(0, ...history.map((edit) => edit.sequence))
  await tx.draftEdit.create({ data: { versionId, sequence, kind, questionId, before, after } })
}

export interface Change {
  readonly kind: EditKind
  readonly questionId: string | null
  /** The questions after it; null where it names one that is not there. */
  readonly make: (draft: OpenDraft) => readonly DraftQuestion[] | null
}

/** Takes a step of a draft that is held. A step that changes nothing is none. Throws `not-found` or `draft-full`. */
export async function takeStep(tx: Transaction, draft: OpenDraft, { kind, questionId, make }: Change): Promise<void> {
  const after = make(draft)
  if (!after) throw new Failure('not-found')
  if (after.length > MOST_IN_DRAFT) throw new Failure('draft-full')
  const step = stepBetween(kind, questionId, draft.questions, after)
  if (!step) return
  await writeQuestions(tx, draft.versionId, draft.questions, after)
  await record(tx, draft, step)
}

/**
 * One step of a review: the rows and the history in one transaction. Throws `not-found`, `draft-changed`, or
 * `draft-full`.
 */
export async function changeDraft(viewer: Viewer, at: At, change: Change): Promise<void> {
  await withDraft(viewer, at, (tx, draft) => takeStep(tx, draft, change))
}
