import { z } from 'zod'
import type { GateReport } from '@/engine'
import { foldAnswer } from '../fold'
import { type Question, questionSchema } from '../question'

/** Who wrote a question. */
export const ORIGINS = ['rule', 'model', 'teacher', 'import'] as const
export type Origin = (typeof ORIGINS)[number]

const gateSchema: z.ZodType<GateReport> = z
  .object({ id: z.string().min(1), verdict: z.enum(['pass', 'warn']), message: z.string().optional() })
  .transform(({ message, ...gate }) => (message === undefined ? gate : { ...gate, message }))

const reviewSchema = z.object({
  gates: z.array(gateSchema),
  origin: z.enum(ORIGINS),
  kept: z.boolean(),
  copyOf: z.string().nullable(),
})

/** What a review knows of a question besides the question itself. */
export type ReviewState = z.infer<typeof reviewSchema>

/** A question of a draft: as it is asked, and what has become of it in the review. */
export type DraftQuestion = Question & ReviewState

/** Reads a question with its review, from a row or out of the history; throws where it is damaged. */
export const draftQuestionSchema: z.ZodType<DraftQuestion> = z.intersection(questionSchema, reviewSchema)

/** As much of a question as tells it from others. */
export type Told = Pick<Question, 'construction' | 'stem' | 'answer'> & {
  readonly options: readonly { readonly text: string }[]
}

/**
 * The same for the same question, whatever it is called and in whatever order its options stand: tells whether a
 * proposal is in a draft already, or was turned down there.
 */
export function fingerprint({ construction, stem, answer, options }: Told): string {
  const texts = options.map(({ text }) => foldAnswer(text)).sort()
  const verdict = typeof answer === 'boolean' || answer === 'not-stated' ? String(answer) : ''
  return [construction, foldAnswer(stem), verdict, ...texts].join('\n')
}
