export interface Timed {
  readonly milliseconds: number
  readonly characters: number
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN
}

export function timeOf(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

/** The median of several runs after one that warms up; fewer runs where one takes seconds. */
export function medianTime(work: () => unknown, most: number): number {
  const first = timeOf(work)
  const runs = first > 3000 ? 1 : first > 500 ? 3 : most
  return median(Array.from({ length: runs }, () => timeOf(work)))
}

/** How many times slower a character of the slowest size is than one of the fastest. */
export function spread(times: readonly Timed[]): number {
  const each = times.map(({ milliseconds, characters }) => milliseconds / characters)
  return Math.max(...each) / Math.min(...each)
}

/** The fastest way to look at each word once: what everything else is compared with. */
export function bareTokens(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/\p{L}[\p{L}\p{M}]*|\p{Nd}+/gu)) count += 1
  return count
}
