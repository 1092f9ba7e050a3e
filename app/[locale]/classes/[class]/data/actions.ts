'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { RETENTION_DAYS } from '@/quiz/retention'
import { archiveClass } from '@/server/classes'
import { ERASURES, erasePupil } from '@/server/data/erase-pupil'
import { eraseOwnClass, setRetention } from '@/server/data/retention'

const daysSchema = z.object({
  days: z.string().transform((typed, context) => {
    const days = typed === 'never' ? null : RETENTION_DAYS.find((each) => String(each) === typed)
    if (days !== undefined) return days
    context.addIssue('unknown')
    return z.NEVER
  }),
})

export async function keepFor(locale: Locale, id: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, daysSchema, form, async ({ days }) => {
    await setRetention(await visitor(), id, days)
    return `/classes/${id}/data?done=retention`
  })
}

export async function erase(
  locale: Locale,
  id: string,
  pupil: string,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, z.object({ erasure: z.enum(ERASURES) }), form, async ({ erasure }) => {
    await erasePupil(await visitor(), id, pupil, erasure)
    return `/classes/${id}/data?done=${erasure === 'all' ? 'erased' : 'anonymous'}`
  })
}

export async function eraseAll(locale: Locale, id: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({ class: z.string().max(200) }), form, async (typed) => {
    await eraseOwnClass(await visitor(), id, typed.class)
    return '/classes'
  })
}

export async function archive(
  locale: Locale,
  id: string,
  isArchived: boolean,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => {
    await archiveClass(await visitor(), id, isArchived)
    return `/classes/${id}/data?done=${isArchived ? 'archived' : 'restored'}`
  })
}
