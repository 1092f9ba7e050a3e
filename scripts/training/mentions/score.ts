import { spansOf, type TaggedSpan } from '../../../engine/languages/ar/mentions/tags'

export interface Counts {
  right: number
  found: number
  gold: number
}

export type Label = TaggedSpan['label']

/** Exact spans with the right class. `asAnnotated`: peoples count as persons, as the corpus has it; else they are left out. */
export function score(
  pairs: readonly (readonly [ArrayLike<number>, ArrayLike<number>])[],
  asAnnotated: boolean,
): Record<'PER' | 'LOC' | 'ORG', Counts> {
  const counts = {
    PER: { right: 0, found: 0, gold: 0 },
    LOC: { right: 0, found: 0, gold: 0 },
    ORG: { right: 0, found: 0, gold: 0 },
  }
  const listed = (tags: ArrayLike<number>) =>
    spansOf(tags).flatMap(({ first, last, label }) => {
      if (label === 'NRP' && !asAnnotated) return []
      return [{ label: label === 'NRP' ? ('PER' as const) : label, id: `${first}:${last}` }]
    })
  for (const [guess, gold] of pairs) {
    const wanted = listed(gold)
    const known = new Set(wanted.map(({ label, id }) => `${label}${id}`))
    for (const { label } of wanted) counts[label].gold += 1
    for (const { label, id } of listed(guess)) {
      counts[label].found += 1
      if (known.has(`${label}${id}`)) counts[label].right += 1
    }
  }
  return counts
}

export function f1({ right, found, gold }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (found + gold)
}

export function sum(counts: readonly Counts[]): Counts {
  const total = { right: 0, found: 0, gold: 0 }
  for (const { right, found, gold } of counts) {
    total.right += right
    total.found += found
    total.gold += gold
  }
  return total
}

export function line(label: string, counts: Counts): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8)
  const precision = counts.found === 0 ? 0 : counts.right / counts.found
  const recall = counts.gold === 0 ? 0 : counts.right / counts.gold
  return `  ${label.padEnd(22)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1(counts))}  (${counts.gold})`
}

export function table(counts: Record<'PER' | 'LOC' | 'ORG', Counts>): string {
  const rows = Object.entries(counts).map(([label, each]) => line(label, each))
  return [...rows, line('PER+LOC+ORG', sum(Object.values(counts)))].join('\n')
}
