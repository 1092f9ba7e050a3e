'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { address, remember, visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { MOST_QUESTIONS } from '@/quiz'
import { STUDY_FEEDBACK } from '@/server/attempts'
import { spend } from '@/server/limits'
import { nameSchema } from '@/server/session'
import { beginStudy } from '@/server/study/begin'

const wished = z.object({
  name: nameSchema,
  feedback: z.enum(STUDY_FEEDBACK).default('end'),
  count: z.coerce.number().int().min(1).max(MOST_QUESTIONS).optional(),
})

/** Begins an attempt and goes to its first question. */
export async function start(locale: Locale, quiz: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, wished, form, async (wish) => {
    const from = await address()
    await spend('start', from)
    const { attemptId, token } = await beginStudy(await visitor(), quiz, wish, from)
    await remember(token)
    return `/attempts/${attemptId}`
  })
}
