import { arabic } from '../../../engine/languages/ar/arabic'
import { cleanCharacters } from '../../../engine/text/1-clean'
import { findParagraphs } from '../../../engine/text/2-paragraphs'
import { findSentences } from '../../../engine/text/3-sentences'
import { findWords } from '../../../engine/text/4-words'
import type { Sentence } from '../../../engine/text/document'

/** A text of any length as sentences, by the engine's own passes. */
export function sentencesOf(raw: string): Sentence[] {
  const { text, paragraphs } = findParagraphs(cleanCharacters(raw), arabic.furniture)
  return paragraphs
    .flatMap(({ start, end, role }, block) =>
      findSentences(text, { start, end }, arabic.abbreviations).map((span) => ({ ...span, role, block })),
    )
    .map((each, index) => {
      const tokens = findWords(text, each)
      const key = tokens.map((token) => token.key).join(' ')
      return { ...each, index, text: text.slice(each.start, each.end), key, tokens, skipped: false }
    })
}
