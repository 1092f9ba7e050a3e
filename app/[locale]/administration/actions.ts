'use server'

import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { ShownOnce } from '@/components/account/once-form'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { Failure } from '@/lib/failure'
import { passwordTokenFor } from '@/server/accounts/administration'
import { invite, REGISTRATIONS, setRegistration } from '@/server/accounts/registration'

const choice = z.object({ registration: z.enum(REGISTRATIONS) })
const noteSchema = z.string().trim().max(80).catch('')

export async function chooseRegistration(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, choice, form, async ({ registration }) => {
    await setRegistration(await visitor(), registration)
    return '/administration'
  })
}

/** A link that is stored nowhere goes from here to the page that asked, and is not shown again. */
async function once(locale: Locale, work: () => Promise<string>): Promise<ShownOnce> {
  try {
    return { link: await work() }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const t = await getTranslations({ locale, namespace: 'error' })
    return { problem: t(error.key) }
  }
}

export async function makeInvitation(locale: Locale, _state: ShownOnce | null, form: FormData): Promise<ShownOnce> {
  return once(locale, async () => {
    const { token } = await invite(await visitor(), noteSchema.parse(form.get('note')) || null)
    return `/${locale}/register?invitation=${token}`
  })
}

export async function makePasswordLink(locale: Locale, userId: string): Promise<ShownOnce> {
  return once(locale, async () => `/${locale}/reset?token=${await passwordTokenFor(await visitor(), userId)}`)
}
