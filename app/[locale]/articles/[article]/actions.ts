'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { address, remember, visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { buildRequestSchema } from '@/quiz'
import { removeArticle } from '@/server/articles'
import { spend } from '@/server/limits'
import { buildQuiz } from '@/server/quizzes'

/** Builds a quiz on the article and goes to its review, or to its cover where it was published at once. */
export async function build(
  locale: Locale,
  article: string,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, buildRequestSchema, form, async (request) => {
    await spend('build', await address())
    const { id, isDraft, token } = await buildQuiz(await visitor(), article, request)
    await remember(token)
    return isDraft ? `/quizzes/${id}/review` : `/quizzes/${id}`
  })
}

export async function remove(
  locale: Locale,
  article: string,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => {
    await removeArticle(await visitor(), article)
    return ''
  })
}
