import { ArticleError } from './article-error'
import type { WordReading } from './languages/language'
import { languageOf } from './languages/languages'
import { cleanCharacters } from './text/1-clean'
import { findParagraphs } from './text/2-paragraphs'
import { annotate } from './text/annotate'
import type { NamedMention, Span } from './types'

/** What the engine understands of a text. Every offset is a UTF-16 index into `text`, `end` exclusive. */
export interface Analysis {
  /** The text as cleaned. */
  readonly text: string
  readonly sentences: readonly (Span & { readonly words: readonly WordReading[] })[]
  readonly mentions: readonly NamedMention[]
  /** Counts, years and shares: the value, and what is counted. */
  readonly quantities: readonly (Span & { readonly value: number; readonly unit: string | null })[]
  /** Who says what. */
  readonly statements: readonly (Span & { readonly speaker: string; readonly direct: boolean })[]
}

/**
 * Reads a text of any length: its sentences and words (each with the reading chosen in its context), what it names and
 * counts, and who says what in it.
 *
 * @param language code of the text's language; 'ar' where not given
 * @throws {ArticleError} `other-language` where the engine does not know the language
 */
export function analyse(text: string, language = 'ar'): Analysis {
  const known = languageOf(language)
  if (!known) throw new ArticleError('other-language', `${language} was asked for`)
  const found = findParagraphs(cleanCharacters(text), known.furniture)
  const document = annotate({ language, direction: known.direction, ...found }, known)
  const span = ({ start, end }: Span) => ({ start, end })
  return {
    text: found.text,
    sentences: document.sentences.map((sentence) => ({ ...span(sentence), words: known.readWords(sentence) })),
    mentions: known.findMentions(document.sentences.filter(({ skipped }) => !skipped)),
    quantities: document.quantities.map((quantity) => ({
      ...span(quantity),
      value: quantity.value,
      unit: quantity.unit,
    })),
    statements: document.statements.map((statement) => ({
      ...span(statement),
      speaker: statement.speaker.name,
      direct: statement.direct,
    })),
  }
}
