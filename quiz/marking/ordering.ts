import { creditOf } from '../settings'
import type { Score } from './rule'

type Ids = readonly string[]

function inPlace(key: Ids, given: Ids): number {
  return key.filter((id, place) => given[place] === id).length / key.length
}

/**
 * Of all pairs of entries, those in the right order minus those in the wrong one, over all, never below nothing
 * (Kendall's tau, 1938): an order by chance earns about nothing, one neighbour out of place little less than all.
 */
function pairsInOrder(key: Ids, given: Ids): number {
  const places = key.map((id) => given.indexOf(id))
  let agreeing = 0
  for (const [first, place] of places.entries())
    for (const later of places.slice(first + 1)) if (place >= 0 && later >= 0) agreeing += place < later ? 1 : -1
  return Math.max(0, agreeing / ((key.length * (key.length - 1)) / 2))
}

/**
 * The longest run of entries that follow each other as in the key, others between them set aside: what would not have
 * to be moved. One alone is no run, so of four entries a run of three earns two of three steps.
 */
function longestRun(key: Ids, given: Ids): number {
  const places = key.map((id) => given.indexOf(id))
  const longestAt: number[] = []
  for (const place of places) {
    const before = longestAt.filter((_, earlier) => (places[earlier] ?? -1) >= 0 && (places[earlier] ?? 0) < place)
    longestAt.push(place < 0 ? 0 : Math.max(0, ...before) + 1)
  }
  return Math.max(0, Math.max(...longestAt) - 1) / (key.length - 1)
}

const RULES = {
  /** The share of entries that stand in their place. */
  'in-place': inPlace,
  'pairs-in-order': pairsInOrder,
  'longest-run': longestRun,
  'all-or-nothing': (key: Ids, given: Ids) => Number(inPlace(key, given) === 1 && given.length === key.length),
}

/** By the question's rule; usually the share in place. */
export const scoreOrdering: Score<'ordering'> = (question, response) =>
  RULES[creditOf('ordering', question.settings.credit)](question.answer, response)
