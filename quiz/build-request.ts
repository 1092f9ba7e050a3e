import { z } from 'zod'
import { PROCESSES, QUESTION_TYPES } from './question'

export const MOST_QUESTIONS = 30
export const USUAL_QUESTIONS = 10

/** What a person may ask of a build. Left-out types and processes mean all of them. */
export const buildRequestSchema = z.object({
  count: z.number().int().min(1).max(MOST_QUESTIONS).default(USUAL_QUESTIONS),
  seed: z.string().trim().min(1).max(64).default('fahm'),
  types: z.array(z.enum(QUESTION_TYPES)).optional(),
  processes: z.array(z.enum(PROCESSES)).optional(),
})

export type BuildRequest = z.infer<typeof buildRequestSchema>
