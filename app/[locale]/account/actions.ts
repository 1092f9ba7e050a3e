'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { rememberAccount, requestHeaders } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { changePassword, passwordSchema, signOut, signOutEverywhere } from '@/server/accounts/accounts'

const nothing = z.object({})

export async function renewPassword(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, passwordSchema, form, async (input) => {
    await rememberAccount(await changePassword(await requestHeaders(), input))
    return '/account?changed=1'
  })
}

export async function leave(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, nothing, form, async () => {
    await rememberAccount(await signOut(await requestHeaders()))
    return ''
  })
}

export async function leaveEverywhere(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, nothing, form, async () => {
    await rememberAccount(await signOutEverywhere(await requestHeaders()))
    return ''
  })
}
