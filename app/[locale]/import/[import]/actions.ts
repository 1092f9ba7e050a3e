'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { address, visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { Failure } from '@/lib/failure'
import { discardImport, pasteArticle } from '@/server/exchange/import'
import { takeImport } from '@/server/exchange/take-import'
import { spend } from '@/server/limits'
import { targetFrom } from './target'

const chosen = z.object({
  target: z.string().default(''),
  take: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.coerce.number().int()).max(1000),
  ),
})

/** Writes the ticked questions where they go, and goes on to their review. */
export async function take(locale: Locale, id: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, chosen, form, async ({ target, take: numbers }) => {
    const place = targetFrom(target)
    if (!place) throw new Failure('import-no-place')
    await spend('build', await address())
    const { quizId } = await takeImport(await visitor(), id, place, new Set(numbers))
    return `/quizzes/${quizId}/review`
  })
}

const pasted = z.object({ text: z.string().default(''), title: z.string().trim().max(200).default('') })

/** Puts a pasted article under the questions, and shows them on it. */
export async function paste(locale: Locale, id: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, pasted, form, async ({ text, title }) => {
    await spend('build', await address())
    await pasteArticle(await visitor(), id, text, title || null)
    return `/import/${id}?on=file`
  })
}

export async function discard(locale: Locale, id: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.unknown(), form, async () => {
    await discardImport(await visitor(), id)
    return '/import'
  })
}
