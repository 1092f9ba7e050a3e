export interface Interval {
  /** Shares, 0 to 1. */
  readonly low: number
  readonly high: number
}

/** The normal quantile of 95 % on both sides. */
const Z = 1.959964

/**
 * Where a share really lies, with 95 % confidence: Wilson's score interval (E. B. Wilson, Probable inference, the law of
 * succession, and statistical inference, JASA 22, 1927), which stays inside 0 to 1 and is honest for few answers:
 * (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n).
 *
 * @returns null where nothing was counted
 */
export function wilson(right: number, of: number): Interval | null {
  if (of <= 0) return null
  const share = right / of
  const centre = share + Z ** 2 / (2 * of)
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))
  const whole = 1 + Z ** 2 / of
  return { low: Math.max(0, (centre - spread) / whole), high: Math.min(1, (centre + spread) / whole) }
}
