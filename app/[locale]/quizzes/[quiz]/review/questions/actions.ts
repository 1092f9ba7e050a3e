'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { runQuestionAction } from '@/app/run-question-action'
import { visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { addQuestion, editQuestion } from '@/server/review/edits'

const revisionOf = (form: FormData) => z.string().max(40).catch('').parse(form.get('revision'))

/** What was refused because the draft has changed meanwhile can be sent again: the page then knows its present state. */
async function orRefresh(work: Promise<ActionState>): Promise<ActionState> {
  const state = await work
  refresh()
  return state
}

const shownIn = (quiz: string, question: string) => `/quizzes/${quiz}/review?q=${question}#question-${question}`

/** Adds a question that the teacher wrote. */
export async function write(locale: Locale, quiz: string, _state: ActionState, form: FormData): Promise<ActionState> {
  const work = runQuestionAction(locale, quiz, form, async (question) => {
    const at = { quizId: quiz, revision: revisionOf(form) }
    return shownIn(quiz, await addQuestion(await visitor(), at, question))
  })
  return orRefresh(work)
}

/** Stores what became of a question in the editor. */
export async function rewrite(
  locale: Locale,
  quiz: string,
  id: string,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  const work = runQuestionAction(locale, quiz, form, async (question) => {
    await editQuestion(await visitor(), { quizId: quiz, revision: revisionOf(form) }, id, question)
    return shownIn(quiz, id)
  })
  return orRefresh(work)
}
