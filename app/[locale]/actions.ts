'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { address, remember, visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { clean, storeArticle } from '@/server/articles'
import { spend } from '@/server/limits'
import { enter } from '@/server/session'

const pasted = z.object({ text: z.string(), title: z.string().trim().max(200).default('') })

/** Takes a pasted article in and shows what was read of it. */
export async function pasteArticle(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, pasted, form, async ({ text, title }) => {
    await spend('build', await address())
    // Refused before a learner is made for it: nothing is stored by half.
    clean(text, title || null)
    const learner = await enter(await visitor(), null)
    const { id } = await storeArticle(learner.learnerId, text, title || null)
    await remember(learner.token)
    return `/articles/${id}`
  })
}
