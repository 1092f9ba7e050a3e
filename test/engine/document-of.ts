import { arabic } from '../../engine/languages/ar/arabic'
import { cleanCharacters } from '../../engine/text/1-clean'
import { findParagraphs } from '../../engine/text/2-paragraphs'
import { annotate } from '../../engine/text/annotate'
import type { AnnotatedDocument } from '../../engine/text/document'

/** A text of any length as an annotated document: `readArticle` would refuse what is short. */
export function documentOf(text: string): AnnotatedDocument {
  const found = findParagraphs(cleanCharacters(text), arabic.furniture)
  return annotate({ language: 'ar', direction: 'rtl', ...found }, arabic)
}
