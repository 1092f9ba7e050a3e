/** Small deterministic generators, so that a stored seed gives the same order on every machine. */

/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll, Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}

/** Mulberry32 (T. Ettinger, public domain): numbers in [0, 1) from a seed. */
export function generator(seed: string): () => number {
  let state = hash(seed)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A new array in an order that only the seed decides (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const next = generator(seed)
  const result = [...items]
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1))
    const swap = result[last] as T
    result[last] = result[other] as T
    result[other] = swap
  }
  return result
}
