'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { address, remember, visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { startAttempt } from '@/server/attempts'
import { spend } from '@/server/limits'
import { nameSchema } from '@/server/session'

/** Begins an attempt and goes to its first question. */
export async function start(locale: Locale, quiz: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({ name: nameSchema }), form, async ({ name }) => {
    await spend('start', await address())
    const { attemptId, token } = await startAttempt(await visitor(), quiz, name)
    await remember(token)
    return `/attempts/${attemptId}`
  })
}
