import { z } from 'zod'
import { isStorable } from '@/lib/storable'
import { spanSchema } from './article'
import { offersNotStated, type Question, type QuestionType } from './question'

/** The longest typed answer, in UTF-16 units. */
export const LONGEST_TEXT = 10_000

const text = z.string().max(LONGEST_TEXT).refine(isStorable)

const id = z.string().min(1).max(64)

/** What a learner gives, by type: the same shape as the key, so that one description serves both. */
const responseSchemas = {
  choice: id,
  'multiple-choice': z.array(id).max(50),
  'true-false': z.union([z.boolean(), z.literal('not-stated')]),
  gap: text,
  'short-answer': text,
  matching: z.array(z.tuple([id, id])).max(50),
  ordering: z.array(id).max(50),
  'select-evidence': spanSchema,
  essay: text,
} as const satisfies Record<QuestionType, z.ZodType>

export type ResponseOf<T extends QuestionType> = z.infer<(typeof responseSchemas)[T]>
/** null: the learner took the answer back. */
export type Response = ResponseOf<QuestionType> | null

function idsIn(question: Question, response: Response): string[] {
  if (typeof response === 'string') return question.options.length > 0 ? [response] : []
  return Array.isArray(response) ? response.flat() : []
}

/** Whether each pair goes from a prompt to a match, and «not stated» is answered only where it is offered. */
function isOffered(question: Question, response: Response): boolean {
  if (response === 'not-stated' && question.type === 'true-false') return offersNotStated(question)
  if (question.type !== 'matching') return true
  const sideOf = new Map(question.options.map(({ id: option, side }) => [option, side]))
  const pairs = response as ResponseOf<'matching'>
  return pairs.every(([prompt, match]) => sideOf.get(prompt) === 'prompt' && sideOf.get(match) === 'match')
}

/**
 * Reads an untrusted response to this question; null where it is none (wrong shape, options of another question, or
 * what the question does not offer). What it gives can be scored; whether it is blank is `isBlank`.
 */
export function parseResponse(question: Question, input: unknown): { response: Response } | null {
  if (input === null) return { response: null }
  const parsed = responseSchemas[question.type].safeParse(input)
  if (!parsed.success) return null
  const known = new Set(question.options.map((option) => option.id))
  if (!idsIn(question, parsed.data).every((each) => known.has(each)) || !isOffered(question, parsed.data)) return null
  return { response: parsed.data }
}

/** Whether nothing was answered: blank is "unanswered", never wrong. */
export function isBlank(response: Response | undefined): boolean {
  if (response === null || response === undefined) return true
  if (typeof response === 'string') return response.trim() === ''
  return Array.isArray(response) && response.length === 0
}
