'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { visitor } from '@/app/visitor'
import type { Locale } from '@/i18n/locales'
import { Failure, type FailureKey } from '@/lib/failure'
import { QUESTION_TYPES, responseFromForm } from '@/quiz'
import { saveFormAnswer } from '@/server/answers'
import { showAnswer } from '@/server/question-feedback'
import { finishAttempt } from '@/server/results'

const posted = z.object({
  question: z.string(),
  type: z.enum(QUESTION_TYPES),
  at: z.coerce.number().int().min(1).max(1000),
  go: z.enum(['previous', 'next', 'stay', 'check', 'finish']).default('stay'),
  /** '1' where the fields are closed and hold no answer. */
  closed: z.string().optional(),
})

const STEPS = { previous: -1, next: 1, stay: 0, check: 0 } as const

/** What was expected to fail, by its key: the page then says it above the question. */
async function problemOf(work: () => Promise<unknown>): Promise<FailureKey | null> {
  try {
    await work()
    return null
  } catch (error) {
    if (error instanceof Failure) return error.key
    throw error
  }
}

/** The way without a script: saves what the form holds and goes where its button says. */
export async function saveForm(locale: Locale, attempt: string, form: FormData): Promise<void> {
  const viewer = await visitor()
  const { question, type, at, go, closed } = posted.parse(Object.fromEntries(form))
  const path = `/${locale}/attempts/${attempt}`
  const problem = await problemOf(async () => {
    if (!closed) await saveFormAnswer(viewer, attempt, question, responseFromForm(type, form))
    if (go === 'check') await showAnswer(viewer, attempt, question)
    if (go === 'finish') await finishAttempt(viewer, attempt)
  })
  if (problem) redirect(`${path}?q=${at}&problem=${problem}`)
  redirect(go === 'finish' ? `${path}/result` : `${path}?q=${Math.max(1, at + STEPS[go])}`)
}
