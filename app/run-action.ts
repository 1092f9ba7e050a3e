import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { z } from 'zod'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { Failure, type FailureKey } from '@/lib/failure'
import { STAY_FIELD } from '@/lib/stay-field'

/** A form as an object: a field sent several times is a list. React's own fields ($ACTION…) are left out. */
function fieldsOf(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith('$'))
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name)
      return [name, values.length > 1 ? values : values[0]]
    }),
  )
}

/** Fields that never travel back. */
const SECRET = /^(password|current)$/

async function refusal(locale: Locale, key: FailureKey, form: FormData): Promise<ActionState> {
  const t = await getTranslations({ locale, namespace: 'error' })
  const typed = [...form].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !SECRET.test(entry[0]),
  )
  return { message: t(key), values: Object.fromEntries(typed) }
}

/** What became of a form: where to go on, or why it was refused. */
async function outcome<T>(
  locale: Locale,
  schema: z.ZodType<T>,
  form: FormData,
  work: (input: T) => Promise<string | null>,
): Promise<{ target: string | null } | { refused: ActionState }> {
  const parsed = schema.safeParse(fieldsOf(form))
  if (!parsed.success) return { refused: await refusal(locale, 'invalid', form) }
  try {
    return { target: await work(parsed.data) }
  } catch (error) {
    if (error instanceof Failure) return { refused: await refusal(locale, error.key, form) }
    throw error
  }
}

/**
 * The one way of an action: the form is parsed, the work done, the browser sent to the address that the work
 * returns, or left where it is by null. What is expected to fail comes back as a sentence, with what was typed.
 */
export async function runAction<T>(
  locale: Locale,
  schema: z.ZodType<T>,
  form: FormData,
  work: (input: T) => Promise<string | null>,
): Promise<ActionState> {
  const done = await outcome(locale, schema, form, work)
  if ('refused' in done) return done.refused
  if (done.target === null) return null
  redirect(`/${locale}${done.target}`)
}

/**
 * The same for a page that has many forms and is worked on: a form that its script sent (it has a field `stay`)
 * leaves the page where it is, and only what stands on it is read anew.
 */
export async function runInPlace<T>(
  locale: Locale,
  schema: z.ZodType<T>,
  form: FormData,
  work: (input: T) => Promise<string>,
): Promise<ActionState> {
  if (!form.has(STAY_FIELD)) return runAction(locale, schema, form, work)
  const done = await outcome(locale, schema, form, work)
  refresh()
  return 'refused' in done ? done.refused : null
}
