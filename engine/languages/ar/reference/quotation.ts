import type { Span } from '../../../types'
import type { SentenceWords } from '../syntax/referents'
import { segmentsOf } from '../syntax/segments'
import { type Piece, textOf, wordCount } from '../syntax/surface'
import { formAt, isLinked } from '../syntax/word'

const LEAST = 5
const MOST = 22

export interface Quotation extends Span {
  readonly text: string
  readonly first: number
  readonly last: number
}

/** Index of the mark that closes what a word stands in. */
function endOf({ words }: SentenceWords, at: number): number {
  for (let cursor = at + 1; cursor < words.length; cursor++)
    if (/^[.،؛:؟!]$/u.test(formAt(words, cursor))) return cursor
  return words.length
}

/** What a question on a word quotes: its clause, or as much of it as holds both what is meant and the word. */
export function quotationAround(source: SentenceWords, antecedent: number, at: number): Quotation | null {
  const { sentence, words, named } = source
  const last = endOf(source, at)
  const starts = segmentsOf(words, named)
    .map(({ first }) => first)
    .filter((first) => first <= antecedent)
  for (const first of [0, ...starts.reverse(), antecedent]) {
    const size = wordCount(words, first, last)
    if (size < LEAST || size > MOST) continue
    const piece: Piece = { first, last, skip: first > 0 && isLinked(words[first]) ? 1 : 0 }
    const text = textOf(sentence, piece)
    const isOpen = /[«»“”"()[\]]/u.test(text)
    const head = sentence.tokens[first]
    const end = sentence.tokens[last - 1]
    if (isOpen || !head || !end) continue
    return { start: head.start + (piece.skip ?? 0), end: end.end, text, first, last }
  }
  return null
}
