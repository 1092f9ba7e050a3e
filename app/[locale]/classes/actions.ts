'use server'

import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { classNameSchema, createClass } from '@/server/classes'
import { makeSampleClass } from '@/server/sample-class'

/** Makes a class and goes to it. */
export async function create(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({ name: classNameSchema }), form, async ({ name }) => {
    const { id } = await createClass(await visitor(), name)
    return `/classes/${id}?done=created`
  })
}

/** Makes the sample class, or finds it, and goes to its results. */
export async function seeSample(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => {
    const t = await getTranslations({ locale, namespace: 'results' })
    const words = { className: t('sample.name'), mark: t('sample.mark'), reason: t('sample.reason') }
    const { id } = await makeSampleClass(await visitor(), words)
    return `/classes/${id}/results`
  })
}
