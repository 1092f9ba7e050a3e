import { z } from 'zod'
import { type DraftQuestion, draftQuestionSchema } from './draft-question'

/** What a step of a review may be. */
export const EDIT_KINDS = ['keep', 'unkeep', 'edit', 'reject', 'add', 'move', 'replace', 'rebuild'] as const
export type EditKind = (typeof EDIT_KINDS)[number]

const sideSchema = z.object({ order: z.array(z.string()), questions: z.array(draftQuestionSchema) })

/** One side of a step: the order of all questions by id, and in full only those that the step touched. */
export type Side = z.infer<typeof sideSchema>

/** A step that can be taken and taken back. */
export interface Step {
  readonly kind: EditKind
  /** The question it is about; null where it is about many. */
  readonly questionId: string | null
  readonly before: Side
  readonly after: Side
}

/** DraftEdit.before and .after as stored; throws where they are damaged. */
export function readSide(stored: unknown): Side {
  return sideSchema.parse(stored)
}

const idsOf = (list: readonly DraftQuestion[]) => list.map(({ id }) => id)

const isSame = (one: DraftQuestion | undefined, other: DraftQuestion) => JSON.stringify(one) === JSON.stringify(other)

function notIn(list: readonly DraftQuestion[], other: readonly DraftQuestion[]): DraftQuestion[] {
  const known = new Map(other.map((question) => [question.id, question]))
  return list.filter((question) => !isSame(known.get(question.id), question))
}

/** The step that leads from one list to the other; null where nothing differs. */
export function stepBetween(
  kind: EditKind,
  questionId: string | null,
  before: readonly DraftQuestion[],
  after: readonly DraftQuestion[],
): Step | null {
  const [gone, come] = [notIn(before, after), notIn(after, before)]
  const [was, is] = [idsOf(before), idsOf(after)]
  if (gone.length === 0 && come.length === 0 && was.join() === is.join()) return null
  return { kind, questionId, before: { order: was, questions: gone }, after: { order: is, questions: come } }
}

/**
 * The list on the other side of a step. Taking a step is `across(list, step.after)`, taking it back
 * `across(list, step.before)`. Throws where the list is not one that the step can be applied to.
 */
export function across(list: readonly DraftQuestion[], to: Side): DraftQuestion[] {
  const known = new Map([...list, ...to.questions].map((question) => [question.id, question]))
  return to.order.map((id) => {
    const question = known.get(id)
    if (!question) throw new Error(`the step names a question that is not there: ${id}`)
    return question
  })
}
