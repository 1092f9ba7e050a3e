import type { Alternative } from '../../languages/language'
import { fraction } from '../../random'

/**
 * Three wrong numbers for a key, some below it and some above, so that its rank among the four tells nothing: the rank is
 * drawn from the text. `pool` has the best ones first. Null where only one rank is possible.
 */
export function around(value: number, pool: readonly Alternative[], salt: string): Alternative[] | null {
  const below = pool.filter((other) => other.value < value)
  const above = pool.filter((other) => other.value > value)
  const ranks = [0, 1, 2, 3].filter((rank) => below.length >= rank && above.length >= 3 - rank)
  if (ranks.length < 2) return null
  const rank = ranks[Math.floor(fraction(`${salt}|rank`) * ranks.length)] ?? 0
  return [...below.slice(0, rank), ...above.slice(0, 3 - rank)]
}
