import type { DraftOption } from '../../draft'
import { fraction } from '../../random'
import type { Span } from '../../types'

/**
 * Wrong results of a subtraction, by the slips that readers make: a ten or a few too many or too few; `others` are
 * differences of other years of the article. None nearer to the right one than `gap`,
 * none below `least`.
 */
export function slips(right: number, others: readonly number[], gap: number, salt: string, least = 2): number[] {
  const near = [right + gap, right - gap, right + 10, right - 10, right + 2 * gap, right - 2 * gap, right + 3 * gap]
  const turned = near.map((value) => ({ value, at: fraction(`${salt}|${value}`) })).sort((a, b) => a.at - b.at)
  const chosen: number[] = []
  for (const value of [...others.slice(0, 1), ...turned.map(({ value: each }) => each)]) {
    if (value >= least && [right, ...chosen].every((taken) => Math.abs(taken - value) >= gap)) chosen.push(value)
  }
  return chosen.slice(0, 3)
}

/** The right difference and three wrong ones, from the smallest to the greatest. */
export function differenceOptions(
  right: { readonly value: number; readonly why: string; readonly evidence: readonly Span[] },
  wrong: readonly number[],
  why: (value: number) => string,
): DraftOption[] {
  return [
    { text: String(right.value), correct: true, why: right.why, evidence: right.evidence },
    ...wrong.map((value) => ({ text: String(value), correct: false, why: why(value), evidence: right.evidence })),
  ].sort((a, b) => Number(a.text) - Number(b.text))
}
