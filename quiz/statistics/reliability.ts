import { variance } from 'simple-statistics'

export interface Reliability {
  /** Cronbach's α; KR-20 where every question is worth all or nothing. At most 1; below 0 where nothing agrees. */
  readonly alpha: number
  /** Standard error of measurement, in points. */
  readonly sem: number
  /** Standard deviation of the totals, in points. */
  readonly deviation: number
  readonly questions: number
  readonly students: number
  /** Points possible. */
  readonly outOf: number
}

/**
 * Cronbach's α of points earned, one row of equally many students a question, each counted for everybody:
 * k/(k−1) · (1 − Σ s²_i / s²_total). Of rights and wrongs alone it is Kuder and Richardson's formula 20, as s²_i is
 * then p·q. Variances are the population's (divided by n); α would be the same with n−1 in both. Null below two
 * questions or two students, or where all totals are equal.
 *
 * L. J. Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika 16 (1951) 297–334;
 * G. F. Kuder and M. W. Richardson, "The theory of the estimation of test reliability", Psychometrika 2 (1937) 151–160.
 */
export function cronbachAlpha(items: readonly (readonly number[])[]): number | null {
  const students = items[0]?.length ?? 0
  if (items.length < 2 || students < 2) return null
  const total = variance(totalsOf(items))
  // A sum of equal totals may differ in the last bits; that is no variance.
  if (total < 1e-12) return null
  const within = items.reduce((sum, item) => sum + variance([...item]), 0)
  return (items.length / (items.length - 1)) * (1 - within / total)
}

function totalsOf(items: readonly (readonly number[])[]): number[] {
  return (items[0] ?? []).map((_, student) => items.reduce((sum, item) => sum + (item[student] ?? 0), 0))
}

/**
 * α with the standard error of measurement that follows from it: s_total · √(1 − α), an α below 0 counting as 0. Two
 * thirds of the scores that somebody would get in parallel tests fall within one of it. `outOf`: points possible.
 *
 * Lord and Novick, Statistical Theories of Mental Test Scores (1968), ch. 3.
 */
export function reliabilityOf(items: readonly (readonly number[])[], outOf: number): Reliability | null {
  const alpha = cronbachAlpha(items)
  if (alpha === null) return null
  const totals = totalsOf(items)
  const deviation = Math.sqrt(variance(totals))
  const sem = deviation * Math.sqrt(1 - Math.max(0, alpha))
  return { alpha, sem, deviation, questions: items.length, students: totals.length, outOf }
}
