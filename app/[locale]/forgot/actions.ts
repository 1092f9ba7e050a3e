'use server'

import { runAction } from '@/app/run-action'
import { address } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { emailSchema, requestPassword } from '@/server/accounts/accounts'

/** Sends the link, if there is an account for it; the page says the same either way. */
export async function askForLink(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, emailSchema, form, async ({ email }) => {
    await requestPassword(await address(), email)
    return '/forgot?sent=1'
  })
}
