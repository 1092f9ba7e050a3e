/** Two-sided 95 % of the normal distribution: Φ(1.959964) = 0.975. */
const Z = 1.959963984540054

/** Both ends of what a proportion may really be, 0 to 1. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Wilson's score interval at 95 % for a proportion `p` seen in `n` cases:
 * (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 * Of partial credit the mean share may stand for `p`: no quantity between 0 and 1 with this mean varies more than one
 * of all or nothing, so that the interval is then at most too wide. Null where there is no case.
 *
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209–212;
 * recommended over others by R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872.
 */
export function wilson(p: number, n: number): Interval | null {
  if (n <= 0) return null
  const z2 = Z * Z
  const middle = p + z2 / (2 * n)
  const half = Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  const clamp = (value: number) => Math.min(1, Math.max(0, value / (1 + z2 / n)))
  return { low: clamp(middle - half), high: clamp(middle + half) }
}

/** What one of several alike was seen to do: `sum` of shares (of rights, where all is or nothing) in `n` cases. */
export interface Seen {
  readonly sum: number
  readonly n: number
}

/** What is known of all of them together: their mean, and for how many cases that knowledge counts. */
export interface Prior {
  readonly mean: number
  /** a + b of the Beta distribution; infinite where nothing tells one from another. */
  readonly strength: number
}

/**
 * The Beta distribution of which the proportions of a group seem to be drawn, by moments: with weights n_i, mean
 * p = Σ sum_i / N and S = Σ n_i (p_i − p)², the correlation within is
 * γ = (S / p(1−p) − (k−1)) / (N − Σ n_i²/N − (k−1)), and a + b = (1−γ)/γ. Null where fewer than two were seen, or all
 * did all or nothing.
 *
 * J. C. Kleinman, "Proportions with extraneous variance: single and independent samples", JASA 68 (1973) 46–54.
 */
export function priorOf(group: readonly Seen[]): Prior | null {
  const seen = group.filter(({ n }) => n > 0)
  const all = seen.reduce((sum, { n }) => sum + n, 0)
  const mean = all > 0 ? seen.reduce((sum, each) => sum + each.sum, 0) / all : 0
  const spread = mean * (1 - mean)
  if (seen.length < 2 || spread <= 0) return null
  const between = seen.reduce((sum, { n, sum: own }) => sum + n * (own / n - mean) ** 2, 0)
  const room = all - seen.reduce((sum, { n }) => sum + n * n, 0) / all - (seen.length - 1)
  const within = room > 0 ? (between / spread - (seen.length - 1)) / room : 0
  if (within <= 0) return { mean, strength: Number.POSITIVE_INFINITY }
  return { mean, strength: Math.max(0, 1 / within - 1) }
}

/**
 * A proportion drawn towards the mean of its group, the more the fewer its cases: (sum + mean·strength) / (n +
 * strength), the mean of the Beta distribution after the cases were seen (empirical Bayes; see `priorOf`).
 */
export function shrunk({ sum, n }: Seen, { mean, strength }: Prior): number {
  return Number.isFinite(strength) && n + strength > 0 ? (sum + mean * strength) / (n + strength) : mean
}
