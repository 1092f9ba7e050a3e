'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { visitor } from '@/app/visitor'
import type { Locale } from '@/i18n/locales'
import { QUESTION_TYPES, responseFromForm } from '@/quiz'
import { saveFormAnswer } from '@/server/answers'
import { finishAttempt } from '@/server/results'

const posted = z.object({
  question: z.string(),
  type: z.enum(QUESTION_TYPES),
  at: z.coerce.number().int().min(1).max(1000),
  go: z.enum(['previous', 'next', 'stay', 'finish']).default('stay'),
})

const STEPS = { previous: -1, next: 1, stay: 0 } as const

/** The way without a script: saves what the form holds and goes where its button says. */
export async function saveForm(locale: Locale, attempt: string, form: FormData): Promise<void> {
  const viewer = await visitor()
  const { question, type, at, go } = posted.parse(Object.fromEntries(form))
  await saveFormAnswer(viewer, attempt, question, responseFromForm(type, form))
  const path = `/${locale}/attempts/${attempt}`
  if (go !== 'finish') redirect(`${path}?q=${Math.max(1, at + STEPS[go])}`)
  await finishAttempt(viewer, attempt)
  redirect(`${path}/result`)
}
