'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { address, remember, visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { joinAssignment } from '@/server/join'
import { spend } from '@/server/limits'
import { once } from '@/server/once'
import { nameSchema } from '@/server/session'

const posted = z.object({ name: nameSchema, ticket: z.string().min(16).max(64) })

/** Joins under the typed name (or as whoever this device is) and goes to the first question. */
export async function join(locale: Locale, code: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, posted, form, async ({ name, ticket }) => {
    const from = await address()
    await spend('start', from)
    const viewer = await visitor()
    const { attemptId, token } = await once(`${viewer?.learnerId ?? from}/${ticket}/${name ?? ''}`, () =>
      joinAssignment(viewer, code, name, from),
    )
    await remember(token)
    return `/attempts/${attemptId}`
  })
}
