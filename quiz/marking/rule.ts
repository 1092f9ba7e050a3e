import type { QuestionOf, QuestionType } from '../question'
import type { ResponseOf } from '../response'

/**
 * How one type is scored: the share of its points earned, 0 to 1, or null where only a person can say.
 * Called only with a response that was parsed for this question and is not blank.
 */
export type Score<T extends QuestionType> = (question: QuestionOf<T>, response: ResponseOf<T>) => number | null
