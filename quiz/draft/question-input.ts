import { z } from 'zod'
import { isStorable } from '@/lib/storable'
import { spanSchema } from '../article'
import { PROCESSES } from '../question'
import { LONGEST_TEXT } from '../response'
import { questionSettingsSchema } from '../settings'

/** Why what a person wrote is no question yet; each has a sentence in i18n/messages (editor.json, `problems`). */
export const QUESTION_PROBLEMS = [
  'no-stem',
  'empty',
  'too-long',
  'damaged',
  'unreadable',
  'points',
  'too-many',
  'few-options',
  'no-right-option',
  'one-right-option',
  'duplicate',
  'no-verdict',
  'no-gap',
  'one-gap',
  'no-accepted',
  'few-pairs',
  'half-pair',
  'few-entries',
  'no-sentence',
  'not-in-article',
  'no-rubric',
  'tolerance',
] as const
export type QuestionProblemKey = (typeof QUESTION_PROBLEMS)[number]

/** One thing to mend. `field` is a path into the input: 'stem', 'options.2.text'. */
export interface QuestionProblem {
  readonly field: string
  readonly key: QuestionProblemKey
}

/** Rows of each list at most: options, pairs, entries, accepted answers, rubric lines, stretches of evidence. */
export const MOST_ROWS = 12
export const MOST_POINTS = 20
/** The longest explanation, in UTF-16 units. */
export const MOST_EXPLANATION = 3000

/** Characters that nobody types on purpose and that make a line read otherwise than it is stored. */
const HIDDEN = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** What is typed as it is kept: no hidden characters, one kind of line end, no blank at the ends. HTML stays text. */
function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(HIDDEN, '').trim()
}

const text = (most: number) => z.string().max(most, 'too-long').refine(isStorable, 'damaged').transform(tidy)

/** A stretch chosen in the article, or words of it that are still to be found there. */
const evidenceInput = z.union([spanSchema, z.strictObject({ quote: text(2000) })])
export type EvidenceInput = z.infer<typeof evidenceInput>

const entry = {
  /** Of the option this one was; kept, so that an edit leaves the rest of the question as it is. */
  id: z.string().min(1).max(64).refine(isStorable, 'damaged').optional(),
  text: text(1000),
  why: text(1000),
  evidence: z.array(spanSchema).max(MOST_ROWS, 'too-many').default([]),
}
const entryInput = z.strictObject(entry)
export type EntryInput = z.infer<typeof entryInput>

const optionInput = z.strictObject({ ...entry, correct: z.boolean() })
export type OptionInput = z.infer<typeof optionInput>

const rows = <T extends z.ZodType>(row: T) => z.array(row).max(MOST_ROWS, 'too-many')
const points = (least: number) => z.number('points').min(least, 'points').max(MOST_POINTS, 'points')

const shared = {
  process: z.enum(PROCESSES),
  stem: text(1000),
  /** The feedback shown with the key. */
  explanation: text(MOST_EXPLANATION),
  points: points(1).int('points'),
  evidence: rows(evidenceInput),
  /** What is particular to marking it. */
  settings: questionSettingsSchema.default({}),
}

/**
 * What a person may write, by type. Blank rows and blank fields are allowed here, because a question is also
 * judged half-written; `toQuestion` says what is still missing.
 */
export const questionInputSchema = z.discriminatedUnion('type', [
  z.strictObject({ ...shared, type: z.literal('choice'), options: rows(optionInput) }),
  z.strictObject({ ...shared, type: z.literal('multiple-choice'), options: rows(optionInput) }),
  z.strictObject({
    ...shared,
    type: z.literal('true-false'),
    answer: z.union([z.boolean(), z.literal('not-stated')]).nullable(),
  }),
  /** Filled from the options where there are any, else typed. */
  z.strictObject({ ...shared, type: z.literal('gap'), options: rows(optionInput), accepted: rows(text(500)) }),
  z.strictObject({ ...shared, type: z.literal('short-answer'), accepted: rows(text(500)) }),
  z.strictObject({
    ...shared,
    type: z.literal('matching'),
    pairs: rows(z.strictObject({ prompt: entryInput, match: entryInput })),
    /** Matches that go with nothing. */
    spare: rows(entryInput),
  }),
  /** From first to last. */
  z.strictObject({ ...shared, type: z.literal('ordering'), entries: rows(entryInput) }),
  z.strictObject({ ...shared, type: z.literal('select-evidence'), answer: evidenceInput.nullable() }),
  z.strictObject({
    ...shared,
    type: z.literal('essay'),
    model: text(LONGEST_TEXT),
    rubric: rows(z.strictObject({ points: points(0.5), criterion: text(1000) })),
  }),
])

export type QuestionInput = z.infer<typeof questionInputSchema>
export type QuestionInputOf<T extends QuestionInput['type']> = Extract<QuestionInput, { type: T }>

const isProblemKey = (message: string): message is QuestionProblemKey =>
  (QUESTION_PROBLEMS as readonly string[]).includes(message)

/** An untrusted input read; where it cannot be, the fields that cannot and why. */
export function readQuestionInput(
  input: unknown,
): { readonly input: QuestionInput } | { readonly problems: readonly QuestionProblem[] } {
  const parsed = questionInputSchema.safeParse(input)
  if (parsed.success) return { input: parsed.data }
  const problems = parsed.error.issues.map(({ path, message }) => ({
    field: path.join('.'),
    key: isProblemKey(message) ? message : ('unreadable' as const),
  }))
  return { problems }
}
