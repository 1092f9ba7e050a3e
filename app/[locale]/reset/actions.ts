'use server'

import { runAction } from '@/app/run-action'
import { address } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { resetPassword, resetSchema } from '@/server/accounts/accounts'

export async function setNewPassword(
  locale: Locale,
  token: string,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, resetSchema.omit({ token: true }), form, async ({ password }) => {
    await resetPassword(await address(), { token, password })
    return '/sign-in?reset=1'
  })
}
