import { foldAnswer } from './fold'

/** Whether `part` stands in `whole` in the same order, from the same first word: «سارة العلي» in «سارة خالد العلي». */
function isShorterFormOf(part: readonly string[], whole: readonly string[]): boolean {
  if (part[0] !== whole[0]) return false
  let at = 0
  for (const word of whole) if (word === part[at]) at += 1
  return at === part.length
}

/**
 * Whom a typed name means among the names of a class: the one spelled the same (as foldAnswer sees it), else the only
 * one of which it is a shorter or a longer form that begins with the same first name. Null where nobody or more than
 * one could be meant: then nobody is taken for somebody else.
 */
export function matchName<T extends { readonly nameKey: string }>(typed: string, pupils: readonly T[]): T | null {
  const key = foldAnswer(typed)
  if (key === '') return null
  const same = pupils.filter((pupil) => pupil.nameKey === key)
  if (same.length > 0) return same.length === 1 ? (same[0] ?? null) : null
  const words = key.split(' ')
  const near = pupils.filter(({ nameKey }) => {
    const known = nameKey.split(' ')
    return isShorterFormOf(words, known) || isShorterFormOf(known, words)
  })
  return near.length === 1 ? (near[0] ?? null) : null
}
