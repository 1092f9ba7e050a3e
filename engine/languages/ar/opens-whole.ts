import type { Sentence, Token } from '../../text/document'
import { hasPronoun } from './clause-shape'
import { isDefinite, particles, prefixLength } from './look-up'
import { isSound } from './sound-source'
import { hasPredicate, hasSubject } from './subjects'
import { verbOf } from './verb-forms'

const DEMONSTRATIVE = /^(?:هذا|هذه|هؤلاء)$/u

/** Letters of «و» before the first word of a stretch: it would dangle at the head of a quotation. */
function conjunction(word: string): number {
  const rest = word.slice(1)
  if (!/^[وف]/u.test(word)) return 0
  return isDefinite(rest) || DEMONSTRATIVE.test(rest) || verbOf(word)?.prefix === 1 || particles.has(rest) ? 1 : 0
}

function isWhole(tokens: readonly Token[], at: number, word: string, names: ReadonlySet<string>): boolean {
  if (DEMONSTRATIVE.test(word)) return tokens[at + 1]?.kind === 'word' && isDefinite(tokens[at + 1]?.form ?? '')
  if (particles.has(word)) return false
  if (verbOf(word) && !isDefinite(word)) return hasSubject(tokens, at, word, names)
  if (hasPronoun(word) || hasPronoun(tokens[at + 1]?.form ?? '')) return false
  return hasPredicate(tokens, at)
}

/** See `Language.wholeFrom`. */
export function wholeFrom(
  sentence: Sentence,
  first: number,
  last: number,
  names: ReadonlySet<string>,
  isInside: boolean,
): { start: number; end: number } | null {
  const head = sentence.tokens[first]
  const end = sentence.tokens[last - 1]
  if (head?.kind !== 'word' || !end) return null
  const skip = conjunction(head.form)
  const tokens = sentence.tokens.slice(0, last)
  const start = head.start + prefixLength(head.text, skip)
  const text = sentence.text.slice(start - sentence.start, end.end - sentence.start)
  if (isInside && verbOf(head.form) && !isDefinite(head.form)) return null
  const isFit = isWhole(tokens, first, head.form.slice(skip), names) && isSound(tokens, { first, last }, text)
  return isFit ? { start, end: end.end } : null
}
