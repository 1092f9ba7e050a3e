'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { address, visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { beginImport } from '@/server/exchange/import'
import { readImport, readPastedQuestions } from '@/server/exchange/read-import'
import { spend } from '@/server/limits'
import { teacherOf } from '@/server/session'

const given = z.object({
  text: z.string().default(''),
  file: z.instanceof(File).optional(),
})

async function read({ text, file }: z.infer<typeof given>) {
  return file?.size ? readImport(new Uint8Array(await file.arrayBuffer()), file.name) : readPastedQuestions(text)
}

/** Reads a file of questions, or pasted ones, and shows what was read before anything becomes a question. */
export async function bringIn(
  locale: Locale,
  quizId: string | null,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, given, form, async (input) => {
    const viewer = await visitor()
    teacherOf(viewer)
    await spend('build', await address())
    const { id } = await beginImport(viewer, await read(input), quizId)
    return `/import/${id}`
  })
}
