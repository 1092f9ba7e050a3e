import type { QuestionOf } from '../question'
import { creditOf } from '../settings'
import type { Score } from './rule'

interface Counts {
  /** Right ones that were chosen. */
  readonly hits: number
  /** Wrong ones that were chosen. */
  readonly extra: number
  /** Right ones in all. */
  readonly key: number
  readonly options: number
}

function count({ answer, options }: QuestionOf<'multiple-choice'>, response: readonly string[]): Counts {
  const key = new Set(answer)
  const chosen = [...new Set(response)]
  const hits = chosen.filter((id) => key.has(id)).length
  return { hits, extra: chosen.length - hits, key: key.size, options: options.length }
}

const RULES = {
  /** Right ones chosen minus wrong ones chosen, over the right ones, never below nothing: ticking all earns nothing extra. */
  'right-minus-wrong': ({ hits, extra, key }: Counts) => Math.max(0, (hits - extra) / key),
  /**
   * The share of options treated rightly, a tick where one belongs and none where none does: each option is a
   * statement of its own (multiple true-false, Albanese & Sabers 1988).
   */
  'each-option': ({ hits, extra, key, options }: Counts) => (options - extra - (key - hits)) / options,
  'all-or-nothing': ({ hits, extra, key }: Counts) => Number(hits === key && extra === 0),
}

/** By the question's rule; usually right minus wrong. */
export const scoreMultipleChoice: Score<'multiple-choice'> = (question, response) =>
  RULES[creditOf('multiple-choice', question.settings.credit)](count(question, response))
