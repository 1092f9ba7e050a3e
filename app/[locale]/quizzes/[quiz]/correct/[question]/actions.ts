'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { readerOf } from '@/app/reader'
import { visitor } from '@/app/visitor'
import type { CorrectionState } from '@/components/marking/correction-form'
import type { Locale } from '@/i18n/locales'
import { Failure, type FailureKey } from '@/lib/failure'
import { isStorable } from '@/lib/storable'
import { CORRECTION_KINDS, TREATMENTS } from '@/quiz'
import { correctQuestion } from '@/server/correction/correct'
import { previewCorrection } from '@/server/correction/preview'
import { wishFromForm } from '@/server/correction/view'
import { previewWords } from './preview-words'

const posted = z.object({
  kind: z.enum(CORRECTION_KINDS),
  treatment: z.enum(TREATMENTS),
  reason: z.string().trim().min(1).max(1000).refine(isStorable),
  seen: z.string().max(40).default(''),
  of: z.string().default(''),
  go: z.enum(['preview', 'confirm']).default('preview'),
})

/** What was sent, to be shown again; what was sent several times is a value a line. */
function valuesOf(form: FormData): Record<string, string> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$'))
  return Object.fromEntries(names.map((name) => [name, form.getAll(name).filter(isText).join('\n')]))
}

const isText = (value: FormDataEntryValue) => typeof value === 'string'

/**
 * Shows what a correction would do. Carries it out where the button said so and the form asks for just what was
 * shown; what was changed after the preview is previewed again.
 */
async function take(
  locale: Locale,
  quiz: string,
  question: string,
  form: FormData,
): Promise<'done' | NonNullable<CorrectionState>> {
  const read = posted.safeParse(valuesOf(form))
  if (!read.success) throw new Failure('invalid')
  const { kind, treatment, reason, seen, of, go } = read.data
  const viewer = await visitor()
  const wish = await wishFromForm(viewer, quiz, question, { kind, treatment }, form)
  const asked = JSON.stringify(wish)
  if (go === 'confirm' && of === asked) {
    await correctQuestion(viewer, quiz, question, { wish, reason, seen })
    return 'done'
  }
  const reader = await readerOf(Promise.resolve({ locale }))
  const preview = await previewWords(reader, await previewCorrection(viewer, quiz, question, wish), asked)
  return { message: '', values: valuesOf(form), preview }
}

async function refusal(locale: Locale, key: FailureKey, form: FormData): Promise<CorrectionState> {
  const t = await getTranslations({ locale, namespace: 'error' })
  return { message: t(key), values: valuesOf(form) }
}

export async function correct(
  locale: Locale,
  quiz: string,
  question: string,
  _state: CorrectionState,
  form: FormData,
): Promise<CorrectionState> {
  let outcome: Awaited<ReturnType<typeof take>>
  try {
    outcome = await take(locale, quiz, question, form)
  } catch (error) {
    if (error instanceof Failure) return refusal(locale, error.key, form)
    throw error
  }
  if (outcome === 'done') redirect(`/${locale}/quizzes/${quiz}/correct?done=1`)
  return outcome
}
