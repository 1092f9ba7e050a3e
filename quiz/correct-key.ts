import { isStorable } from '@/lib/storable'
import { MOST_ROWS } from './draft/question-input'
import { responseFromForm } from './form-response'
import { type Question, questionSchema } from './question'
import { parseResponse, type Response } from './response'

/** The field of accepted answers, one a line. */
export const ACCEPTED_FIELD = 'accepted'
const LONGEST_ACCEPTED = 500

/** Whether the key is what may be typed, and not something chosen. */
export function isTyped({ type, options }: Pick<Question, 'type' | 'options'>): boolean {
  return type === 'short-answer' || (type === 'gap' && options.length === 0)
}

function acceptedFrom(form: FormData): readonly string[] | null {
  const typed = form.get(ACCEPTED_FIELD)
  if (typeof typed !== 'string' || !isStorable(typed)) return null
  const lines = [...new Set(typed.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== '')
  const fits = lines.length > 0 && lines.length <= MOST_ROWS && lines.every((line) => line.length <= LONGEST_ACCEPTED)
  return fits ? lines : null
}

/** Whether a response says enough to be a key: every prompt has one match, every entry its place. */
function isWhole({ type, options }: Question, response: Response): boolean {
  if (response === null) return false
  if (!Array.isArray(response)) return true
  if (type === 'multiple-choice') return response.length > 0
  const prompts = options.filter(({ side }) => side === 'prompt').map(({ id }) => id)
  const named = new Set(response.map((each) => (typeof each === 'string' ? each : each[0])))
  const wanted = type === 'matching' ? prompts : options.map(({ id }) => id)
  return response.length === wanted.length && wanted.every((id) => named.has(id))
}

/**
 * The key that a form gives a question, in fields named as a learner's answer is; accepted answers stand one a line.
 * null where it is none, or not whole. An essay has no key to correct.
 */
export function keyFromForm(question: Question, form: FormData): Question['answer'] | null {
  if (question.type === 'essay') return null
  if (isTyped(question)) return acceptedFrom(form) as Question['answer'] | null
  // A key may say "not stated" of a question that did not offer it: with that key it does.
  const offering = { ...question, settings: { ...question.settings, offersNotStated: true } }
  const parsed = parseResponse(offering, responseFromForm(question.type, form))
  return parsed && isWhole(question, parsed.response) ? (parsed.response as Question['answer']) : null
}

/** The options that a key calls right; all of those that are matched or put in order, as they were built. */
function rightIn({ type, options }: Question, answer: Question['answer']): ReadonlySet<string> {
  if (type === 'ordering') return new Set(options.map(({ id }) => id))
  return new Set([answer].flat(2).filter((id) => typeof id === 'string'))
}

/** The question with another key, and nothing else about it changed. Throws where the key does not fit it. */
export function withKey<Q extends Question>(question: Q, answer: Question['answer']): Q {
  const right = rightIn(question, answer)
  const options = question.options.map((option) => ({ ...option, correct: right.has(option.id) }))
  return { ...question, ...questionSchema.parse({ ...question, options, answer }) }
}

/** The same for two keys that mark alike; the order in which right options or accepted answers stand tells nothing. */
export function keySignature({ type, answer }: Pick<Question, 'type' | 'answer'>): string {
  const isSet = Array.isArray(answer) && type !== 'ordering'
  return JSON.stringify(isSet ? answer.map((each) => JSON.stringify(each)).toSorted() : answer)
}

/** The same for two questions that ask alike, whatever their keys: an answer to one is an answer to the other. */
export function askedSignature({ type, stem, options, points }: Question): string {
  const shown = options.map(({ id, text, side }) => [id, text, side ?? ''].join('\u0000')).toSorted()
  return JSON.stringify([type, stem, points, shown])
}
