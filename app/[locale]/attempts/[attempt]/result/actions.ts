'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { startAgain as again } from '@/server/assigned-attempts'
import { practiseMissed } from '@/server/study/comeback'

/** Another attempt at the same assignment, where its rules allow it. */
export async function startAgain(
  locale: Locale,
  attempt: string,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => `/attempts/${await again(await visitor(), attempt)}`)
}

/** Takes what was missed into the learner's own practice. */
export async function practise(
  locale: Locale,
  attempt: string,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => {
    await practiseMissed(await visitor(), attempt, new Date())
    return `/attempts/${attempt}/result`
  })
}
