import { z } from 'zod'

/**
 * The steps on which a typed answer may differ from an accepted one, from the least to the most. What each is worth is
 * decided a question at a time: `right`, right with a spelling `note`, or `wrong`.
 */
export const LADDER_STEPS = [
  'spacing',
  'punctuation',
  'case',
  'tatweel',
  'tashkeel',
  'digits',
  'hamza',
  'alef-maqsura',
  'ta-marbuta',
  'article',
  'slip',
] as const
export type LadderStep = (typeof LADDER_STEPS)[number]

export const STEP_OUTCOMES = ['right', 'note', 'wrong'] as const
export type StepOutcome = (typeof STEP_OUTCOMES)[number]

/** How a type with several parts is counted; the rules are documented where they are scored. */
export const CREDIT_RULES = ['all-or-nothing', 'right-minus-wrong', 'share', 'in-place', 'pairs-in-order'] as const
export type CreditRule = (typeof CREDIT_RULES)[number]

/** What is particular to marking one question. Left out means what is usual for its type. */
export const questionSettingsSchema = z.object({
  /** For `true-false`: whether "not stated" is offered beside true and false. */
  offersNotStated: z.boolean().optional(),
  /** For typed answers: what a step of the ladder is worth here. */
  ladder: z.partialRecord(z.enum(LADDER_STEPS), z.enum(STEP_OUTCOMES)).optional(),
  /** For typed answers that are numbers: how far off still counts, and units that may stand with it. */
  number: z.object({ tolerance: z.number().min(0), units: z.array(z.string().min(1)).max(20) }).optional(),
  /** For typed answers that are names: the last part of an accepted name is enough. */
  isName: z.boolean().optional(),
  credit: z.enum(CREDIT_RULES).optional(),
})

export type QuestionSettings = z.infer<typeof questionSettingsSchema>
