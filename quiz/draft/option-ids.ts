import { shuffled } from '@/lib/random'
import type { Option } from '../question'
import type { EntryInput } from './question-input'

/** a … z, za, zb …: sorted as text they stay in this order. */
function* freshIds(taken: ReadonlySet<string>): Generator<string, never> {
  for (let index = 0; ; index++) {
    const id = 'z'.repeat(Math.floor(index / 25)) + String.fromCharCode(97 + (index % 25))
    if (!taken.has(id)) yield id
  }
}

/** An entry that has its id. */
export type Named<T extends EntryInput> = T & { readonly id: string }

/**
 * Ids for entries: those that have one of their own keep it. The rest are given out in the order of writing, or
 * shuffled by the seed where that order is the key.
 */
export function withIds<T extends EntryInput>(entries: readonly T[], shuffleBy?: string): Named<T>[] {
  const kept = new Set<string>()
  const ids = entries.map(({ id }) => {
    if (id === undefined || kept.has(id)) return undefined
    kept.add(id)
    return id
  })
  const fresh = freshIds(kept)
  const places = ids.flatMap((id, index) => (id === undefined ? [index] : []))
  for (const index of shuffleBy === undefined ? places : shuffled(places, shuffleBy)) ids[index] = fresh.next().value
  return entries.map((entry, index) => ({ ...entry, id: ids[index] ?? '' }))
}

/** By id, which tells nothing of the key. */
export function byId(options: readonly Option[]): Option[] {
  return options.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
