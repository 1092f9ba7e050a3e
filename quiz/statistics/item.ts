import { sampleCorrelation } from 'simple-statistics'

/** The share of each end of the class in the discrimination index. */
const END = 0.27

/**
 * Pearson's correlation of two rows of numbers of one length; null below three pairs, or where one of them does not
 * vary.
 */
export function correlation(one: readonly number[], other: readonly number[]): number | null {
  if (one.length < 3) return null
  const found = sampleCorrelation([...one], [...other])
  return Number.isFinite(found) ? Math.min(1, Math.max(-1, found)) : null
}

/**
 * Facility (difficulty, p-value): the mean share of a question's points, 0 to 1; with all or nothing, the proportion
 * that is right. Null where nobody is counted.
 *
 * F. M. Lord and M. R. Novick, Statistical Theories of Mental Test Scores (1968), ch. 15; for partial credit, mean
 * over maximum, as in Ebel and Frisbie, Essentials of Educational Measurement (5th ed., 1991), ch. 13.
 */
export function facility(shares: readonly number[]): number | null {
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** How much each student belongs to the upper and to the lower end of a class, 0 to 1. */
export interface Ends {
  readonly upper: readonly number[]
  readonly lower: readonly number[]
}

/** Membership among the `size` highest. Those who tie for the last places share them evenly. */
function highest(values: readonly number[], size: number): number[] {
  const edge = values.toSorted((one, other) => other - one)[size - 1] ?? Number.POSITIVE_INFINITY
  const above = values.filter((value) => value > edge).length
  const tied = values.filter((value) => value === edge).length
  return values.map((value) => (value > edge ? 1 : value === edge ? (size - above) / tied : 0))
}

/**
 * The upper and lower 27 % of a class by their totals, each of round(0.27·n) students and at least one. 27 % makes
 * the two ends differ most reliably: T. L. Kelley, "The selection of upper and lower groups for the validation of test
 * items", Journal of Educational Psychology 30 (1939) 17–24.
 */
export function endsOf(totals: readonly number[]): Ends {
  const size = Math.max(1, Math.round(END * totals.length))
  const negative = totals.map((total) => -total)
  return { upper: highest(totals, size), lower: highest(negative, size) }
}

/** The mean of `values` among those who belong, each as much as they do; null where nobody does. */
export function meanAmong(values: readonly number[], belongs: readonly number[]): number | null {
  const size = belongs.reduce((sum, weight) => sum + weight, 0)
  if (size <= 0) return null
  return values.reduce((sum, value, at) => sum + value * (belongs[at] ?? 0), 0) / size
}

/**
 * Discrimination index D: facility among the upper 27 % less facility among the lower, −1 to 1. Null where nobody is
 * counted.
 *
 * A. P. Johnson, "Notes on a suggested index of item validity: the U-L index", Journal of Educational Psychology 42
 * (1951) 499–504.
 */
export function discrimination(shares: readonly number[], ends: Ends): number | null {
  const [upper, lower] = [meanAmong(shares, ends.upper), meanAmong(shares, ends.lower)]
  return upper === null || lower === null ? null : upper - lower
}

/**
 * Item-rest (corrected item-total) correlation: of a question's shares with what the same students earned on all
 * the other questions, so that the question is not compared with itself. Null as `correlation` is.
 *
 * S. Henrysson, "Correction of item-total correlations in item analysis", Psychometrika 28 (1963) 211–218.
 */
export function itemRest(shares: readonly number[], rest: readonly number[]): number | null {
  return correlation(shares, rest)
}
