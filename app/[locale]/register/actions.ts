'use server'

import { runAction } from '@/app/run-action'
import { address, deviceToken, forgetDevice, rememberAccount, visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { register, registerSchema } from '@/server/accounts/accounts'
import { spend } from '@/server/limits'
import { viewerOf } from '@/server/session'

/** Makes an account and goes to its quizzes. */
export async function createAccount(
  locale: Locale,
  invitation: string | undefined,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, registerSchema, form, async (input) => {
    await spend('signIn', await address())
    await rememberAccount(await register(await visitor(), { ...input, invitation }))
    await forgetDevice()
    // What was answered here without an account is asked about, never taken: the device may be shared.
    return (await viewerOf(await deviceToken())) ? '/study/join' : '/quizzes'
  })
}
