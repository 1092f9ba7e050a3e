import { z } from 'zod'
import { isStorable } from '@/lib/storable'
import { PROCESSES, QUESTION_TYPES } from './question'

export const MOST_QUESTIONS = 30
export const USUAL_QUESTIONS = 10

/** A form sends one ticked box as a value, several as a list and none not at all. */
function ticked<T extends string>(values: readonly T[]) {
  return z.preprocess((value) => (value === undefined ? undefined : [value].flat()), z.array(z.enum(values)).optional())
}

/** What a person may ask of a build, from a form or as stored. Left-out types and processes mean all of them. */
export const buildRequestSchema = z.object({
  count: z.coerce.number().int().min(1).max(MOST_QUESTIONS).default(USUAL_QUESTIONS),
  seed: z.string().trim().min(1).max(64).refine(isStorable).default('1'),
  types: ticked(QUESTION_TYPES),
  processes: ticked(PROCESSES),
})

export type BuildRequest = z.infer<typeof buildRequestSchema>
