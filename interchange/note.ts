import { z } from 'zod'
import { PROCESSES, QUESTION_TYPES, type Question, type QuestionInput, questionSettingsSchema } from '@/quiz'
import { spanSchema } from '@/quiz/article'

/**
 * What a question holds that a format has no place for, as one JSON value that the format keeps where other tools
 * look past it: a comment, an extension element, a column of its own. It holds nothing that stands in the format's own
 * fields, so that a file that somebody edited by hand says what they wrote.
 */
const noteSchema = z.object({
  /** As it is in Fahm, where the format had to make another type of it. */
  type: z.enum(QUESTION_TYPES),
  process: z.enum(PROCESSES).optional(),
  points: z.number().int().min(1).max(20).optional(),
  settings: questionSettingsSchema.optional(),
  /** Where it stands in the article, and its words for an article that has them elsewhere. */
  evidence: z.array(z.object({ start: z.number().int(), end: z.number().int(), text: z.string() })).optional(),
  /** Evidence of each option, in the order of `rowsOf`. */
  rows: z.array(z.array(spanSchema)).optional(),
  /** Whatever else one type needs in one format. */
  more: z.unknown().optional(),
})

export type Note = z.infer<typeof noteSchema>

const START = 'fahm '

/** The options of an input in one order that does not depend on ids. */
export function rowsOf(input: QuestionInput) {
  switch (input.type) {
    case 'choice':
    case 'multiple-choice':
    case 'gap':
      return input.options
    case 'matching':
      return [...input.pairs.map(({ prompt }) => prompt), ...input.pairs.map(({ match }) => match), ...input.spare]
    case 'ordering':
      return input.entries
    default:
      return []
  }
}

/** Why each of them is right or wrong, in the same order: for formats that have no field for it. */
export const reasonsOf = (input: QuestionInput): string[] => rowsOf(input).map(({ why }) => why)

/** The note of a question, `input` being what `fromQuestion` makes of it. */
export function noteOf(question: Question, input: QuestionInput, more?: unknown): Note {
  const rows = rowsOf(input).map(({ evidence }) => evidence)
  const settings = Object.keys(question.settings).length > 0 ? { settings: question.settings } : {}
  return {
    type: question.type,
    process: question.process,
    points: question.points,
    ...settings,
    ...(input.evidence.length > 0
      ? { evidence: question.evidence.map(({ start, end, text }) => ({ start, end, text })) }
      : {}),
    ...(rows.some((spans) => spans.length > 0) ? { rows } : {}),
    ...(more === undefined ? {} : { more }),
  }
}

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** One line of printable ASCII in which nothing ends a comment of XML or GIFT, and that no tool takes for markup or a tag. */
export function packNote(note: unknown): string {
  return START + JSON.stringify(note).replace(/[^ -~]|[<>&]|-(?=-)|\[(?=[a-z])/g, escaped)
}

/** What a comment of ours holds; undefined where it is none. */
export function unpack(comment: string): unknown {
  const packed = comment.trim()
  if (!packed.startsWith(START)) return undefined
  try {
    return JSON.parse(packed.slice(START.length))
  } catch {
    return undefined
  }
}

/** The note of a question in a comment; null where it is none of ours, or no longer readable. */
export function unpackNote(comment: string): Note | null {
  return noteSchema.safeParse(unpack(comment)).data ?? null
}
