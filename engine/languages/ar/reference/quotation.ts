import type { Span } from '../../../types'
import { isSound } from '../sound-source'
import type { SentenceWords } from '../syntax/referents'
import { segmentsOf } from '../syntax/segments'
import { links, type Piece, textOf, wordCount } from '../syntax/surface'
import { formAt, isPos } from '../syntax/word'

const LEAST = 5
const MOST = 28

export interface Quotation extends Span {
  readonly text: string
  readonly first: number
  readonly last: number
}

/** Indices of the marks at which a quotation may end after a word, the nearest first. */
function endsAfter({ words }: SentenceWords, at: number): number[] {
  const marks = words.flatMap((_, index) => (index > at && /^[.،؛:؟!]$/u.test(formAt(words, index)) ? [index] : []))
  return marks.length > 0 ? marks : [words.length]
}

/**
 * What a question on a word may quote, the shortest first: stretches from the beginning of a clause to a mark that hold
 * both what is meant and the word; last of all a noun phrase with its relative clause.
 */
export function quotationsAround(source: SentenceWords, antecedent: number, at: number): Quotation[] {
  const isRelative = source.words.slice(antecedent, at).some((word) => isPos(word, 'relative'))
  const { sentence, words, named } = source
  const starts = segmentsOf(words, named).map(({ first }) => first)
  const past = (first: number) =>
    /^[وف]?(?:قد|لقد)$/u.test(formAt(words, first)) && first < antecedent ? first + 1 : first
  const firsts = [
    ...new Set([
      ...[...starts.filter((first) => first <= antecedent).reverse(), 0].map(past),
      ...(isRelative ? [antecedent] : []),
    ]),
  ]
  const found: Quotation[] = []
  for (const last of endsAfter(source, at)) {
    for (const first of firsts) {
      const size = wordCount(words, first, last)
      const head = sentence.tokens[first]
      const end = sentence.tokens[last - 1]
      if (size < LEAST || size > MOST || !head || !end) continue
      const piece: Piece = { first, last, skip: links(words[first]) }
      const text = textOf(sentence, piece)
      if (/[«»“”"()[\]]/u.test(text) || !isSound(sentence.tokens, { first, last }, text)) continue
      found.push({ start: head.start + (piece.skip ?? 0), end: end.end, text, first, last })
    }
  }
  const rank = ({ first, last }: Quotation) =>
    last - first + (first === antecedent && !starts.includes(first) ? MOST : 0)
  return found.sort((a, b) => rank(a) - rank(b))
}
