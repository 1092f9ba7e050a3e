import { bare } from '../../text/fold'

/** Statements longer than this make a heavy set of options. */
const MOST_WORDS = 18
/** The longest option may be this much longer than the shortest. */
const WIDEST = 1.7

/** Short enough to stand among four. */
export function isShort(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS
}

export function areAlike(one: string, other: string): boolean {
  const [a, b] = [bare(one).length, bare(other).length]
  return Math.max(a, b) <= Math.min(a, b) * WIDEST
}

/** Those whose text is nearest in length to the one that they shall stand beside come first. */
export function nearestFirst<T>(all: readonly T[], textOf: (one: T) => string, beside: string): T[] {
  const length = bare(beside).length
  const distance = (one: T) => Math.abs(bare(textOf(one)).length - length)
  return [...all].sort((a, b) => distance(a) - distance(b))
}
