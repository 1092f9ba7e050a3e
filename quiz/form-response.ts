import { matchField, placeField, RESPONSE_FIELD } from '@/lib/response-fields'
import type { QuestionType } from './question'

function withPrefix(form: FormData, prefix: string): [id: string, value: string][] {
  return [...form].flatMap(([name, value]) =>
    name.startsWith(prefix) && typeof value === 'string' && value !== '' ? [[name.slice(prefix.length), value]] : [],
  )
}

function spanFrom(value: string): unknown {
  const [start, end] = value.split('-').map(Number)
  return { start, end }
}

const readers: Partial<Record<QuestionType, (form: FormData, single: string | null) => unknown>> = {
  'multiple-choice': (form) => form.getAll(RESPONSE_FIELD),
  'true-false': (_form, single) => single && (single === 'true' ? true : single === 'false' ? false : single),
  'select-evidence': (_form, single) => single && spanFrom(single),
  matching: (form) => withPrefix(form, matchField('')),
  ordering: (form) =>
    withPrefix(form, placeField(''))
      .sort(([, a], [, b]) => Number(a) - Number(b))
      .map(([id]) => id),
}

/**
 * What a posted form answers to a question of this type, still unchecked: `parseResponse` decides whether it is a
 * response. null where nothing was chosen or typed.
 */
export function responseFromForm(type: QuestionType, form: FormData): unknown {
  const value = form.get(RESPONSE_FIELD)
  const single = typeof value === 'string' && value !== '' ? value : null
  const read = readers[type]
  const response = read ? read(form, single) : single
  return Array.isArray(response) && response.length === 0 ? null : response
}
