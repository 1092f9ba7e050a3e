import { type Mark, markResponse, total } from './marking/mark'
import type { Question } from './question'
import type { Response } from './response'

/** What was wrong with a question: its key, or all of it. */
export const CORRECTION_KINDS = ['key', 'drop'] as const
export type CorrectionKind = (typeof CORRECTION_KINDS)[number]

/**
 * What a correction does to marks. `regrade`: by the corrected key. `excuse`: the question weighs nothing. `credit`: full
 * points for everybody, answered or not.
 */
export const TREATMENTS = ['regrade', 'excuse', 'credit'] as const
export type Treatment = (typeof TREATMENTS)[number]

/** A correction as it bears on one question: what it is marked by from now on. */
export type Correction =
  | { readonly treatment: 'regrade'; readonly question: Question }
  /** `question`: with the key that is shown; null where the question was dropped. */
  | { readonly treatment: 'excuse' | 'credit'; readonly question: Question | null }

/** Marks a response to a question that may have been corrected since. Pure, so that a preview is what then happens. */
export function markCorrected(
  question: Question,
  response: Response | undefined,
  correction: Correction | undefined,
): Mark {
  const { points } = question
  switch (correction?.treatment) {
    case undefined:
      return markResponse(question, response)
    case 'regrade':
      return markResponse(correction.question, response)
    case 'excuse':
      return { verdict: 'excused', points: 0, outOf: 0 }
    case 'credit':
      return { verdict: 'right', points, outOf: points }
  }
}

export function isSameMark(one: Mark, other: Mark): boolean {
  return one.verdict === other.verdict && one.points === other.points && one.outOf === other.outOf
}

/** A finished attempt as it stands before a correction. */
export interface Standing {
  readonly response: Response | undefined
  /** The mark of the question that is corrected. */
  readonly mark: Mark
  /** Given by a teacher: a correction does not write over it. */
  readonly isByHand: boolean
  /** The marks of all other questions of the attempt. */
  readonly others: readonly Mark[]
}

export interface Totals {
  readonly score: number
  readonly outOf: number
}

/** `kept`: the teacher's own mark, which stays. */
export type Change = 'gains' | 'loses' | 'same' | 'kept'

/** What a correction does to one attempt. */
export interface Effect {
  readonly change: Change
  readonly mark: Mark
  readonly before: Totals
  readonly after: Totals
}

const shareOf = ({ score, outOf }: Totals) => (outOf === 0 ? 0 : score / outOf)

/** Points won or lost are what the share of the whole attempt says: an excused question takes its weight along. */
function changeBetween(before: Totals, after: Totals): Change {
  const [was, is] = [shareOf(before), shareOf(after)]
  if (Math.abs(is - was) < 1e-9) return 'same'
  return is > was ? 'gains' : 'loses'
}

/** What becomes of one attempt by a correction of `question`. */
export function effectOf(question: Question, standing: Standing, correction: Correction): Effect {
  const { response, mark, isByHand, others } = standing
  const before = total([...others, mark])
  if (isByHand) return { change: 'kept', mark, before, after: before }
  const corrected = markCorrected(question, response, correction)
  const after = total([...others, corrected])
  return { change: changeBetween(before, after), mark: corrected, before, after }
}

export type Changes = Readonly<Record<Change, number>>

export function countChanges(effects: readonly Pick<Effect, 'change'>[]): Changes {
  const count = (change: Change) => effects.filter((effect) => effect.change === change).length
  return { gains: count('gains'), loses: count('loses'), same: count('same'), kept: count('kept') }
}
