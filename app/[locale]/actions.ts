'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { address, remember, visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { beginIntake } from '@/server/intake'
import { spend } from '@/server/limits'
import { isLink, type Reading, readLink, readPaste, readUpload } from '@/server/read-intake'
import { enter } from '@/server/session'

const given = z.object({
  text: z.string().default(''),
  title: z.string().trim().max(200).default(''),
  file: z.instanceof(File).optional(),
})

/** A file where one was chosen, else a link where nothing but one was pasted, else the text itself. */
async function read({ text, title, file }: z.infer<typeof given>): Promise<Reading> {
  const named = title || null
  if (file?.size) return readUpload(file, named)
  return isLink(text) ? readLink(text, named) : readPaste(text, named)
}

/** Takes an article in and shows what was read of it, before anything is built. */
export async function takeIn(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, given, form, async (input) => {
    await spend('build', await address())
    // Refused before a learner is made for it: nothing is stored by half.
    const reading = await read(input)
    const learner = await enter(await visitor(), null)
    const { id } = await beginIntake(learner.learnerId, reading)
    await remember(learner.token)
    return `/intake/${id}`
  })
}
