import type { QuestionOf, QuestionType } from '../question'
import type { ResponseOf } from '../response'
import type { Difference } from '../spelling/compare'

/** A share of the points, 0 to 1, with what should be said about the spelling. */
export interface Scored {
  readonly share: number
  readonly spelling: readonly Difference[]
}

/**
 * How one type is scored: the share of its points earned, 0 to 1, or null where only a person can say.
 * Called only with a response that was parsed for this question (`parseResponse`) and is not blank.
 */
export type Score<T extends QuestionType> = (question: QuestionOf<T>, response: ResponseOf<T>) => number | Scored | null
