'use server'

import { redirect } from 'next/navigation'
import { nextPath } from '@/app/next-path'
import { runAction } from '@/app/run-action'
import { address, rememberAccount } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { signIn, signInSchema } from '@/server/accounts/accounts'
import { providerAddress } from '@/server/accounts/provider'

/** Signs in and goes where one was going. */
export async function enterAccount(
  locale: Locale,
  next: string | undefined,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, signInSchema, form, async (input) => {
    await rememberAccount(await signIn(await address(), input))
    return nextPath(next)
  })
}

/** Off to the provider, which leads back to where one was going. */
export async function enterByProvider(locale: Locale, next: string | undefined): Promise<void> {
  const { address: target, cookies } = await providerAddress(
    `/${locale}${nextPath(next)}`,
    `/${locale}/sign-in?failed=1`,
  )
  await rememberAccount(cookies)
  redirect(target)
}
