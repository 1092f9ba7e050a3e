import type { Response } from '@/quiz'

export type Pair = [prompt: string, match: string]

/** Which match is chosen for which prompt. */
export function pairsIn(response: Response): ReadonlyMap<string, string> {
  const pairs = Array.isArray(response) ? response : []
  return new Map(pairs.filter((each): each is Pair => Array.isArray(each)))
}

/** The pairs once this prompt has another match; none where the match is empty. */
export function withPair(pairs: ReadonlyMap<string, string>, prompt: string, match: string): Pair[] {
  const others = [...pairs].filter(([id]) => id !== prompt)
  return match ? [...others, [prompt, match]] : others
}
