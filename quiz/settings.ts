import { z } from 'zod'
import { isStorable } from '@/lib/storable'

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
  'tanwin',
  'article',
  'slip',
] as const
export type LadderStep = (typeof LADDER_STEPS)[number]

export const STEP_OUTCOMES = ['right', 'note', 'wrong'] as const
export type StepOutcome = (typeof STEP_OUTCOMES)[number]

/** How a type with several parts is counted; what each means is told where it is scored, and in docs/marking.md. */
export const CREDIT_RULES = [
  'all-or-nothing',
  'right-minus-wrong',
  'each-option',
  'share',
  'in-place',
  'pairs-in-order',
  'longest-run',
] as const
export type CreditRule = (typeof CREDIT_RULES)[number]

/** The rules that a type may be counted by, the usual one first. Types without an entry are all or nothing. */
export const CREDIT_BY_TYPE = {
  'multiple-choice': ['right-minus-wrong', 'each-option', 'all-or-nothing'],
  matching: ['share', 'all-or-nothing'],
  ordering: ['in-place', 'pairs-in-order', 'longest-run', 'all-or-nothing'],
} as const satisfies Partial<Record<string, readonly CreditRule[]>>
export type CreditedType = keyof typeof CREDIT_BY_TYPE

/** The rules by which this type is scored where a question says nothing else, or something that does not fit it. */
export function creditOf<T extends CreditedType>(type: T, chosen: CreditRule | undefined) {
  const rules: readonly CreditRule[] = CREDIT_BY_TYPE[type]
  const rule = chosen && rules.includes(chosen) ? chosen : rules[0]
  return rule as (typeof CREDIT_BY_TYPE)[T][number]
}

const LENIENT = {
  spacing: 'right',
  punctuation: 'right',
  case: 'right',
  tatweel: 'right',
  tashkeel: 'right',
  digits: 'right',
  hamza: 'note',
  'alef-maqsura': 'note',
  'ta-marbuta': 'note',
  tanwin: 'right',
  article: 'right',
  slip: 'note',
} as const satisfies Record<LadderStep, StepOutcome>

/**
 * What a step is worth where a question says nothing else. How a word is written is told and not punished; what only
 * a keyboard does is not even told. In a gap, the ending and the article belong to the grammar of its sentence.
 */
export const USUAL_LADDER = {
  'short-answer': LENIENT,
  gap: { ...LENIENT, tanwin: 'note', article: 'note' },
} as const satisfies Record<string, Readonly<Record<LadderStep, StepOutcome>>>
export type TypedType = keyof typeof USUAL_LADDER

/** What is particular to marking one question. Left out means what is usual for its type. */
export const questionSettingsSchema = z.object({
  /** For `true-false`: whether "not stated" is offered beside true and false. */
  offersNotStated: z.boolean().optional(),
  /** For typed answers: what a step of the ladder is worth here. */
  ladder: z.partialRecord(z.enum(LADDER_STEPS), z.enum(STEP_OUTCOMES)).optional(),
  /** For typed answers that are numbers: how far off still counts, and units that may stand with it. */
  number: z
    .object({
      tolerance: z.number('tolerance').min(0, 'tolerance'),
      units: z.array(z.string().min(1).max(100, 'too-long').refine(isStorable, 'damaged')).max(20, 'too-many'),
    })
    .optional(),
  /** For typed answers that are names: the last part of an accepted name is enough. */
  isName: z.boolean().optional(),
  credit: z.enum(CREDIT_RULES).optional(),
})

export type QuestionSettings = z.infer<typeof questionSettingsSchema>
