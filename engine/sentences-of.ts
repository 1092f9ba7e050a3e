import { languageOf } from './languages/languages'
import { findSentences } from './text/3-sentences'
import type { CleanArticle, Span } from './types'

/** The sentences of an article as spans of its text, in order: what a reader may point at as evidence. */
export function sentencesOf(article: Pick<CleanArticle, 'language' | 'text' | 'paragraphs'>): Span[] {
  const abbreviations = languageOf(article.language)?.abbreviations ?? new Set<string>()
  return article.paragraphs.flatMap((paragraph) => findSentences(article.text, paragraph, abbreviations))
}
