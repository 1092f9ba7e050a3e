import type { Clause } from '../../languages/language'
import type { AnnotatedDocument, Person, Range, Sentence } from '../../text/document'
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

/**
 * How much a stretch is about what the article is about, 0 to 1: the mean of its content words' frequencies, capped.
 * Frequent words stand for the theme (Luhn 1958).
 */
export function centrality(document: AnnotatedDocument, { tokens }: Pick<Sentence, 'tokens'>): number {
  const words = tokens.filter((token) => document.language.isContent(token))
  if (words.length === 0) return 0
  const sum = words.reduce((total, { key }) => total + Math.min(5, document.frequency.get(key) ?? 0), 0)
  return Math.min(1, sum / words.length / 4)
}

/** Means of a few words jump: so near the median counts as at it. */
const SLACK = 0.9
const medians = new WeakMap<AnnotatedDocument, number>()

function medianCentrality(document: AnnotatedDocument): number {
  const known = medians.get(document)
  if (known !== undefined) return known
  const prose = document.sentences.filter(
    ({ role, skipped }) => !skipped && (role === 'paragraph' || role === 'list-item'),
  )
  const sorted = prose.map((sentence) => centrality(document, sentence)).sort((a, b) => a - b)
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  medians.set(document, median)
  return median
}

/** Whether a sentence, or the clause of it that is quoted, is about the theme as much as half of the article's sentences. */
export function isSalient(document: AnnotatedDocument, sentence: Sentence, clause?: Range): boolean {
  const inside = clause ? { tokens: sentence.tokens.slice(clause.first, clause.last) } : sentence
  return Math.max(centrality(document, sentence), centrality(document, inside)) >= SLACK * medianCentrality(document)
}

/** A question that asks by itself may be about a little less: what a test needs is that it is not beside the matter. */
const ENOUGH = 0.6

export function isOnTheme(document: AnnotatedDocument, sentence: Sentence): boolean {
  return centrality(document, sentence) >= ENOUGH * medianCentrality(document)
}

export function isInside(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Something that can be quoted alone: a sentence of the article, or a clause of what somebody says in it. */
export interface Quotable {
  readonly sentence: Sentence
  readonly clause: Clause
  readonly speaker: Person | null
  /** The clause as a statement for a stem, with the speaker named where there is one. */
  state(statement: string): string
}

/** Everything that can be quoted alone, in the order of the article. What somebody says is quoted as theirs. */
export function quotable(document: AnnotatedDocument): readonly Quotable[] {
  const known = quotables.get(document)
  if (known) return known
  const made = [...findQuotable(document)]
  quotables.set(document, made)
  return made
}

const quotables = new WeakMap<AnnotatedDocument, readonly Quotable[]>()

function* findQuotable(document: AnnotatedDocument): Iterable<Quotable> {
  const { wording } = document.language
  for (const sentence of document.sentences) {
    if (sentence.skipped) continue
    const statements = document.statementsIn.get(sentence.index) ?? []
    for (const statement of statements.filter(({ direct }) => !direct)) {
      const clause = document.language.leadClause(sentence, statement)
      const { speaker } = statement
      if (clause && isSettled(document, clause) && document.language.standsAlone(sentence, clause))
        yield { sentence, clause, speaker, state: (text) => wording.according(speaker.name, text) }
    }
    const clause = document.clauses[sentence.index]
    if (clause && statements.length === 0 && document.language.standsAlone(sentence, clause))
      yield { sentence, clause, speaker: null, state: (text) => text }
  }
}

/** No «this» or «here» that only the lines around it explain. */
function isSettled(document: AnnotatedDocument, clause: Clause): boolean {
  return !document.language.leans(document.article.text.slice(clause.start, clause.end))
}

/** First words of what surrounds a span, for feedback. */
export function surroundings(document: AnnotatedDocument, sentence: number): string {
  return document.sentences[sentence]?.text.replace(/^- /u, '') ?? ''
}

export function factKey(...parts: readonly (string | number)[]): string {
  return parts.map((part) => fold(String(part))).join('|')
}
