import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { Failure } from '@/lib/failure'
import type { Question } from '@/quiz'
import { questionFromForm } from '@/server/advice'

/**
 * The action of a question editor: the form becomes a question of the quiz's article, the work stores it and gives
 * the address to go to. What is still to be mended comes back to its fields. The question's id is a stand-in.
 */
export async function runQuestionAction(
  locale: Locale,
  quizId: string,
  form: FormData,
  work: (question: Question) => Promise<string>,
): Promise<ActionState> {
  const values = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const written = await questionFromForm(await visitor(), quizId, form).catch((error: unknown) => {
    if (error instanceof Failure) return error
    throw error
  })
  if (written instanceof Failure) return { message: messages[locale].error[written.key], values }
  if ('problems' in written) return { message: messages[locale].editor.mend, values, problems: written.problems }
  return runAction(locale, z.unknown(), form, () => work(written.question))
}
