import type { Clause } from '../../languages/language'
import type { AnnotatedDocument, Sentence } from '../../text/document'
import { fold } from '../../text/fold'
import type { Span } from '../../types'

export function textOf(document: AnnotatedDocument, span: Span): string {
  return document.article.text.slice(span.start, span.end)
}

/** Text of a clause with one stretch of it replaced. */
export function withReplaced(document: AnnotatedDocument, clause: Span, part: Span, replacement: string): string {
  const { text } = document.article
  return text.slice(clause.start, part.start) + replacement + text.slice(part.end, clause.end)
}

/** A statement out of a list that somebody speaks needs the speaker's name before it. */
export function attributed(document: AnnotatedDocument, sentence: Sentence, statement: string): string {
  const said = document.statementsIn.get(sentence.index)?.find((known) => !known.named && !known.direct)
  const isWhole = said !== undefined && said.first <= 1
  return isWhole ? document.language.wording.according(said.speaker.name, statement) : statement
}

/**
 * How much a stretch is about what the article is about, 0 to 1: the mean of its content words' frequencies, capped.
 * Frequent words stand for the theme (Luhn 1958).
 */
export function centrality(document: AnnotatedDocument, sentence: Sentence): number {
  const words = sentence.tokens.filter((token) => document.language.isContent(token))
  if (words.length === 0) return 0
  const sum = words.reduce((total, { key }) => total + Math.min(5, document.frequency.get(key) ?? 0), 0)
  return Math.min(1, sum / words.length / 4)
}

export function isInside(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Sentences that can be quoted alone, with the clause that is quoted. */
export function* quotable(document: AnnotatedDocument): Iterable<{ sentence: Sentence; clause: Clause }> {
  for (const sentence of document.sentences) {
    const clause = document.clauses[sentence.index]
    if (clause) yield { sentence, clause }
  }
}

/** First words of what surrounds a span, for feedback. */
export function surroundings(document: AnnotatedDocument, sentence: number): string {
  return document.sentences[sentence]?.text.replace(/^- /u, '') ?? ''
}

export function factKey(...parts: readonly (string | number)[]): string {
  return parts.map((part) => fold(String(part))).join('|')
}
