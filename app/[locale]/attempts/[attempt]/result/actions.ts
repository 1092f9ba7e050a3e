'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { startAgain as again } from '@/server/assigned-attempts'

/** Another attempt at the same assignment, where its rules allow it. */
export async function startAgain(
  locale: Locale,
  attempt: string,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => `/attempts/${await again(await visitor(), attempt)}`)
}
