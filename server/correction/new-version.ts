import { askedSignature, keySignature } from '@/quiz'
import { withInstead, without } from '@/quiz/draft/changes'
import type { DraftQuestion } from '@/quiz/draft/draft-question'
import type { Transaction } from '../database'
import { toQuestion } from '../questions'
import { moveTo, runningOn } from '../review/assignments'
import { takeStep, writeQuestions } from '../review/change'
import { openDraft } from '../review/own-draft'
import { copyVersion } from '../review/publish'
import { copied, toDraftQuestion } from '../review/rows'
import type { Viewer } from '../session'
import type { Plan } from './plan'

/** Where the corrected question stands now. */
export interface CorrectedPlace {
  readonly versionId: string
  readonly toId: string | null
  /** Assignments that give the new version from now on. */
  readonly moved: readonly string[]
}

/** The question of a copy as it is to be asked; null where it is dropped. */
function correctedCopy(question: DraftQuestion, { corrected }: Plan): DraftQuestion | null {
  if (!corrected) return null
  const { answer, options, explanation } = corrected
  return { ...question, answer, options, explanation } as DraftQuestion
}

/** Whether a draft's question is still the one that was published, key included. */
function isUntouched(question: DraftQuestion, { target }: Plan): boolean {
  if (!target) return false
  const published = toQuestion(target)
  return askedSignature(question) === askedSignature(published) && keySignature(question) === keySignature(published)
}

/** Nobody but its teacher has seen a draft: it makes room for the version and is corrected as well, as a step of it. */
async function correctDraft(
  tx: Transaction,
  viewer: Viewer,
  plan: Plan,
  copies: ReadonlyMap<string, string>,
): Promise<void> {
  const open = await tx.quizVersion.findFirst({ where: { quizId: plan.quizId, publishedAt: null } })
  if (!open) return
  await tx.quizVersion.update({ where: { id: open.id }, data: { number: plan.newest.number + 2 } })
  const draft = await openDraft(tx, viewer, plan.quizId)
  const copiedFrom = draft.questions.find(({ copyOf }) => copyOf !== null && copyOf === plan.target?.id)
  const questions = draft.questions.map((each) => ({ ...each, copyOf: copies.get(each.copyOf ?? '') ?? each.copyOf }))
  await writeQuestions(tx, draft.versionId, draft.questions, questions)
  const question = questions.find(({ id }) => id === copiedFrom?.id)
  if (!question || !isUntouched(question, plan)) return
  const copy = correctedCopy(question, plan)
  const make = () => (copy ? withInstead(questions, question.id, copy) : without(questions, question.id))
  const change = { kind: copy ? 'edit' : 'reject', questionId: question.id, make } as const
  await takeStep(tx, { ...draft, questions }, change)
}

/**
 * Publishes the newest version again with the question corrected or without it, and gives it to those who begin from
 * now on where the newest version was given. Published versions never change, so this is how a key is corrected.
 */
export async function makeVersion(tx: Transaction, viewer: Viewer, plan: Plan): Promise<CorrectedPlace> {
  const { newest, target, quizId } = plan
  const pairs = newest.questions.map(toDraftQuestion).flatMap((question) => {
    const copy = { ...copied(question), kept: question.kept }
    const kept = question.id === target?.id ? correctedCopy(copy, plan) : copy
    return kept ? [{ from: question.id, kept }] : []
  })
  const copies = new Map(pairs.map(({ from, kept }) => [from, kept.id]))
  await correctDraft(tx, viewer, plan, copies)
  const number = newest.number + 1
  const { id: versionId } = await copyVersion(tx, newest, { quizId, number, questions: pairs.map(({ kept }) => kept) })
  await tx.quizVersion.update({ where: { id: versionId }, data: { publishedAt: new Date() } })
  const moved = await runningOn(tx, newest.id)
  for (const { id } of moved) await moveTo(tx, id, newest, { id: versionId, number })
  return { versionId, toId: copies.get(target?.id ?? '') ?? null, moved: moved.map(({ id }) => id) }
}
