import { findWords } from '../../engine/text/4-words'
import type { Token } from '../../engine/text/document'

/** Sentences of a plain text, cut roughly: enough for counting words. */
export function sentencesOf(text: string): Token[][] {
  return text
    .split(/\n+|(?<=[.!؟])\s+/u)
    .filter((part) => part.trim() !== '')
    .map((part) => findWords(part, { start: 0, end: part.length }))
}
