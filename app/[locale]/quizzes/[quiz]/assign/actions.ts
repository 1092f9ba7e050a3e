'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { assignmentRulesSchema } from '@/quiz'
import { giveQuiz } from '@/server/assignments'

const posted = z.intersection(
  assignmentRulesSchema,
  z.object({
    classId: z
      .string()
      .max(64)
      .default('')
      .transform((id) => id || null),
  }),
)

/** Gives the quiz and goes to its code. */
export async function give(locale: Locale, quiz: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, posted, form, async ({ classId, ...rules }) => {
    const { id } = await giveQuiz(await visitor(), quiz, { classId, rules })
    return `/assignments/${id}`
  })
}
