import { correlation, type Ends, meanAmong } from './item'

/** A wrong option that fewer than this share choose works no more. */
export const FUNCTIONING = 0.05

export interface OptionStatistics {
  readonly id: string
  readonly isKey: boolean
  /** How many chose it. */
  readonly count: number
  /** Of those who are counted, whether they answered or not. */
  readonly share: number
  /** The share of the upper and of the lower 27 % who chose it; null where there are too few to rank. */
  readonly upper: number | null
  readonly lower: number | null
  /** Pull: correlation of choosing it with what the same students earned elsewhere; null where it cannot be said. */
  readonly pull: number | null
}

interface Chosen {
  readonly id: string
  readonly isKey: boolean
  readonly count: number
  /** How many are counted. */
  readonly of: number
}

/**
 * How one option was chosen. `chose` says it with 1 or 0 of each student who can be ranked, in the order of `rest`
 * and `ends`. Its pull is the point-biserial correlation of choosing it with the rest score: a key is
 * to draw those who know (above 0), a distractor those who do not (below 0).
 *
 * T. M. Haladyna and M. C. Rodriguez, Developing and Validating Test Items (2013), ch. 18.
 */
export function optionStatistics(
  { id, isKey, count, of }: Chosen,
  chose: readonly number[],
  rest: readonly number[],
  ends: Ends | null,
): OptionStatistics {
  return {
    id,
    isKey,
    count,
    share: of > 0 ? count / of : 0,
    upper: ends && meanAmong(chose, ends.upper),
    lower: ends && meanAmong(chose, ends.lower),
    pull: ends && correlation(chose, rest),
  }
}

/** The wrong options that hardly anybody chooses. */
export function deadDistractors(options: readonly OptionStatistics[]): OptionStatistics[] {
  return options.filter(({ isKey, share }) => !isKey && share < FUNCTIONING)
}

/**
 * Distractor efficiency: the share of a question's wrong options that at least 5 % choose, 0 to 1; null where it has
 * none.
 *
 * T. M. Haladyna and S. M. Downing, "How many options is enough for a multiple-choice test item?", Educational and
 * Psychological Measurement 53 (1993) 999–1010.
 */
export function distractorEfficiency(options: readonly OptionStatistics[]): number | null {
  const distractors = options.filter(({ isKey }) => !isKey)
  if (distractors.length === 0) return null
  return 1 - deadDistractors(options).length / distractors.length
}
