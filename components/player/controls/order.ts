import type { PublicOption, Response } from '@/quiz'

/** The entries in the order that was given, or as they are shown where none was. */
export function orderIn(response: Response, options: readonly PublicOption[]): string[] {
  const shown = options.map(({ id }) => id)
  const given = Array.isArray(response) ? response.filter((each): each is string => typeof each === 'string') : []
  const known = given.filter((id) => shown.includes(id))
  return [...known, ...shown.filter((id) => !known.includes(id))]
}

/** The order once the entry at one place stands at another. */
export function movedTo<T>(order: readonly T[], from: number, to: number): T[] {
  const moved = order[from]
  if (moved === undefined || to < 0 || to >= order.length) return [...order]
  const rest = order.filter((_, index) => index !== from)
  return [...rest.slice(0, to), moved, ...rest.slice(to)]
}
