import { fold } from './text/fold'

/**
 * A 53-bit hash of a string (cyrb53, public domain, github.com/bryc/code). Not for secrets: it makes ids and seeds.
 */
export function hash(text: string): number {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

/** A number from 0 up to and not including 1 that depends on nothing but the folded text: vowel signs change nothing. */
export function fraction(text: string): number {
  return hash(fold(text)) / 2 ** 53
}

/** A new array in an order that depends on the seed and on each item's own key, never on the order they came in. */
export function shuffled<T>(items: readonly T[], seed: string, keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, rank: hash(`${seed}|${keyOf(item)}`), key: keyOf(item) }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map(({ item }) => item)
}
