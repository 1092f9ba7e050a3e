import type { DraftQuestion } from './draft-question'

/** What a change gives: the list after it, or null where it names a question that is not there. */
export type Changed = DraftQuestion[] | null

/** The most questions that a draft may come to have by hand. */
export const MOST_IN_DRAFT = 60

type List = readonly DraftQuestion[]

function changedOne(list: List, id: string, change: (question: DraftQuestion) => DraftQuestion[]): Changed {
  if (!list.some((question) => question.id === id)) return null
  return list.flatMap((question) => (question.id === id ? change(question) : [question]))
}

/** Marks a question as looked at and kept, or takes that back. */
export function withKept(list: List, id: string, kept: boolean): Changed {
  return changedOne(list, id, (question) => [{ ...question, kept }])
}

/** Without this question. */
export function without(list: List, id: string): Changed {
  return changedOne(list, id, () => [])
}

/** Another question, or the same one changed, where this one stood. */
export function withInstead(list: List, id: string, other: DraftQuestion): Changed {
  return changedOne(list, id, () => [other])
}

/** The question at another place. `to` counts from 0 in the list without it; beyond the end is the end. */
export function withMoved(list: List, id: string, to: number): Changed {
  const moving = list.find((question) => question.id === id)
  if (!moving) return null
  const rest = list.filter((question) => question.id !== id)
  const place = Math.max(0, Math.min(to, rest.length))
  return [...rest.slice(0, place), moving, ...rest.slice(place)]
}

/** Where in the article a question looks: the start of its first evidence; beyond all where it looks at the whole. */
export function placeOf({ evidence }: Pick<DraftQuestion, 'evidence'>): number {
  return evidence.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...evidence.map(({ start }) => start))
}

/** The list with a further question, after the last one that looks at the same place of the article or before it. */
export function withAdded(list: List, question: DraftQuestion): DraftQuestion[] {
  const place = placeOf(question)
  const before = list.findLastIndex((each) => placeOf(each) <= place)
  return [...list.slice(0, before + 1), question, ...list.slice(before + 1)]
}
