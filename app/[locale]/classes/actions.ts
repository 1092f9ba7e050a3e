'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { classNameSchema, createClass } from '@/server/classes'

/** Makes a class and goes to it. */
export async function create(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({ name: classNameSchema }), form, async ({ name }) => {
    const { id } = await createClass(await visitor(), name)
    return `/classes/${id}?done=created`
  })
}
