import type { Span } from '../types'
import type { Token } from './document'
import { bare, fold, form } from './fold'

const TOKEN = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*|[\p{L}\p{M}]+|[^\s]/gu
const DIGITS = /^\p{Nd}/u
const LETTERS = /^[\p{L}\p{M}]/u

/** Fourth pass: the words, numbers and punctuation marks of one sentence. */
export function findWords(text: string, sentence: Span): Token[] {
  const inside = text.slice(sentence.start, sentence.end)
  const tokens: Token[] = []
  let previousEnd = -1
  for (const match of inside.matchAll(TOKEN)) {
    const written = match[0]
    const kind = DIGITS.test(written) ? 'number' : LETTERS.test(written) ? 'word' : 'mark'
    tokens.push({
      start: sentence.start + match.index,
      end: sentence.start + match.index + written.length,
      text: written,
      form: kind === 'word' ? form(written) : bare(written),
      key: fold(written),
      kind,
      glued: match.index === previousEnd,
    })
    previousEnd = match.index + written.length
  }
  return tokens
}
