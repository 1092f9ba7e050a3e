/** One measured value. A share counts `hits` of `of`; a number stands alone. Null: there was nothing to measure. */
export interface Figure {
  readonly value: number | null
  readonly kind: 'share' | 'number'
  readonly of?: number
  /** The 95 % interval of a share, and what chance gives, where that is asked. */
  readonly low?: number
  readonly high?: number
  readonly chance?: number
}

/** Groups of figures by name, in the order in which they are printed. */
export type Figures = Readonly<Record<string, Readonly<Record<string, Figure>>>>

export function mean(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

export function average(numbers: readonly number[]): Figure {
  return { value: mean(numbers), kind: 'number', of: numbers.length }
}

export function share(hits: number, of: number): Figure {
  return { value: of === 0 ? null : hits / of, kind: 'share', of }
}

/** Wilson's 95 % interval of `hits` in `of`: it stays within 0 and 1 and holds for few questions too. */
export function interval(hits: number, of: number): { low: number; high: number } {
  if (of === 0) return { low: 0, high: 1 }
  const z = 1.96
  const p = hits / of
  const middle = p + (z * z) / (2 * of)
  const width = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  const scale = 1 + (z * z) / of
  return { low: Math.max(0, (middle - width) / scale), high: Math.min(1, (middle + width) / scale) }
}

/** How often each item comes, most frequent first, as shares. */
export function tally(items: readonly string[]): Record<string, Figure> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return Object.fromEntries(sorted.map(([name, count]) => [name, share(count, items.length)]))
}

/** Numbers from 0 up to 1, always the same ones for a seed (mulberry32, public domain). */
export function drawn(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
