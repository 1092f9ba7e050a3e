'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { address, remember } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { enterByCard } from '@/server/cards'
import { closeSession, SESSION_COOKIE } from '@/server/session'

/** The holder of a card goes in; the address they come to no longer carries the code. */
export async function goIn(locale: Locale, code: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => {
    const { token } = await enterByCard(code, await address())
    await remember(token)
    return '/card'
  })
}

/** Leaves a device that others use as well: its session is forgotten on both sides. */
export async function leave(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => {
    const jar = await cookies()
    await closeSession(jar.get(SESSION_COOKIE)?.value)
    jar.delete(SESSION_COOKIE)
    return '/card'
  })
}
