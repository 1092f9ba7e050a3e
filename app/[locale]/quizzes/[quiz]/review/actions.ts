'use server'

import { z } from 'zod'
import { runAction, runInPlace } from '@/app/run-action'
import { address, visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { rebuildRequestSchema } from '@/quiz/draft/rebuild-request'
import { spend } from '@/server/limits'
import { moveAssignment } from '@/server/review/assignments'
import type { At } from '@/server/review/change'
import { keepQuestion, moveQuestion, rejectQuestion, shiftQuestion } from '@/server/review/edits'
import { adaptQuiz, discardDraft, publishDraft, startDraft } from '@/server/review/publish'
import { rebuildDraft } from '@/server/review/rebuild'
import { addProposal, replaceQuestion } from '@/server/review/replace'
import { redo, undo } from '@/server/review/undo'
import type { Viewer } from '@/server/session'

const at = { revision: z.string().max(40) }
const about = { ...at, question: z.string().max(64) }

/** What a form of the review may ask for; `do` is the value of the button that sent it. */
const stepSchema = z.discriminatedUnion('do', [
  z.object({ ...about, do: z.enum(['keep', 'unkeep', 'reject', 'same-sentence', 'other-kind', 'add', 'up', 'down']) }),
  z.object({ ...about, do: z.literal('move'), to: z.coerce.number().int().min(0).max(10_000) }),
  z.object({ ...at, do: z.enum(['undo', 'redo']) }),
])
type Step = z.infer<typeof stepSchema>

/** Takes the step; gives the question to show after it, where there is one. */
async function take(viewer: Viewer, where: At, step: Step): Promise<string | undefined> {
  switch (step.do) {
    case 'keep':
    case 'unkeep':
      await keepQuestion(viewer, where, step.question, step.do === 'keep')
      return step.question
    case 'reject':
      await rejectQuestion(viewer, where, step.question)
      return undefined
    case 'same-sentence':
    case 'other-kind':
      return replaceQuestion(viewer, where, step.question, step.do)
    case 'add':
      return addProposal(viewer, where, step.question)
    case 'up':
    case 'down':
      await shiftQuestion(viewer, where, step.question, step.do === 'down' ? 1 : -1)
      return step.question
    case 'move':
      await moveQuestion(viewer, where, step.question, step.to)
      return step.question
    case 'undo':
      await undo(viewer, where)
      return undefined
    case 'redo':
      await redo(viewer, where)
      return undefined
  }
}

/** One step of the review. */
export async function step(locale: Locale, quiz: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runInPlace(locale, stepSchema, form, async (input) => {
    const shown = await take(await visitor(), { quizId: quiz, revision: input.revision }, input)
    return `/quizzes/${quiz}/review${shown ? `?q=${shown}#question-${shown}` : ''}`
  })
}

export async function rebuild(locale: Locale, quiz: string, _state: ActionState, form: FormData): Promise<ActionState> {
  const schema = z.intersection(z.object(at), rebuildRequestSchema)
  return runInPlace(locale, schema, form, async ({ revision, ...request }) => {
    await spend('build', await address())
    await rebuildDraft(await visitor(), { quizId: quiz, revision }, request)
    return `/quizzes/${quiz}/review`
  })
}

export async function publish(locale: Locale, quiz: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object(at), form, async ({ revision }) => {
    await publishDraft(await visitor(), { quizId: quiz, revision })
    return `/quizzes/${quiz}/review`
  })
}

export async function discard(locale: Locale, quiz: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object(at), form, async ({ revision }) => {
    const { quizRemains } = await discardDraft(await visitor(), { quizId: quiz, revision })
    return quizRemains ? `/quizzes/${quiz}/review` : '/quizzes'
  })
}

/** Opens the next version for editing. */
export async function edit(locale: Locale, quiz: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => {
    await startDraft(await visitor(), quiz)
    return `/quizzes/${quiz}/review`
  })
}

/** Makes a quiz of the library the teacher's own. */
export async function adapt(locale: Locale, quiz: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => {
    const { id } = await adaptQuiz(await visitor(), quiz)
    return `/quizzes/${id}/review`
  })
}

/** Gives an assignment the newest version. */
export async function moveToNewest(
  locale: Locale,
  assignment: string,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => {
    const { quizId } = await moveAssignment(await visitor(), assignment)
    return `/quizzes/${quizId}/review`
  })
}
