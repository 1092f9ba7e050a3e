import type { Sentence } from '../../../text/document'
import { prefixLength } from '../look-up'
import type { Word, Words } from './word'

/** A stretch of tokens as it will stand in a question; `skip` letters of its first word are left out. */
export interface Piece {
  readonly first: number
  readonly last: number
  readonly skip?: number
}

/** The text of a stretch of one sentence as the article writes it. */
export function textOf(sentence: Sentence, piece: Piece): string {
  const head = sentence.tokens[piece.first]
  const end = sentence.tokens[piece.last - 1]
  if (!head || !end || piece.last <= piece.first) return ''
  const skip = piece.skip ? prefixLength(head.text, piece.skip) : 0
  return sentence.text.slice(head.start - sentence.start + skip, end.end - sentence.start)
}

/** Pieces of a sentence one after the other, with one space between them. */
export function joined(sentence: Sentence, pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => textOf(sentence, piece))
    .filter((text) => text)
    .join(' ')
    .replace(/\s+/gu, ' ')
}

/** Letters of «و» and «ف» at the head of a word. */
export function links(word: Word | undefined): number {
  return word?.reading.proclitics.filter((letter) => letter === 'و' || letter === 'ف').length ?? 0
}

/** Letters of all that is written together with a word before it, the article left on. */
export function prefixLetters(word: Word | undefined): number {
  return word?.reading.proclitics.filter((letter) => letter !== 'ال').length ?? 0
}

export function wordCount(words: Words, first: number, last: number): number {
  return words.slice(first, last).filter(({ token }) => token.kind !== 'mark').length
}
