import type { Clause } from '../../languages/language'
import type { AnnotatedDocument, Quantity, Sentence } from '../../text/document'
import { fold } from '../../text/fold'
import type { Span } from '../../types'
import { isInside, isSalient, type Quotable, quotable, textOf, withReplaced } from './quoting'
import { isRestated } from './restated'

/** A sentence of the article with one fact of it changed. */
export interface Changed {
  readonly sentence: Sentence
  readonly clause: Clause
  readonly part: Span
  readonly replacement: string
  readonly statement: string
  readonly speaker: Quotable['speaker']
  /** The same words as the article has them. */
  readonly original: string
  state(statement: string): string
  readonly by: 'number' | 'year' | 'opposite' | 'phrase'
}

type Change = Pick<Changed, 'part' | 'replacement' | 'by'>

function byOpposite(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause,
  quantities: number,
): Change | null {
  const opposites = document.language.findOpposites(sentence, clause).filter((found) => isInside(clause, found))
  const only = opposites.length === 1 ? opposites[0] : undefined
  if (!only || (quantities > 1 && /^[يت]?(?:رتفع|نخفض|ارتفع|انخفض)/u.test(fold(only.replacement)))) return null
  return { part: only, replacement: only.replacement, by: 'opposite' }
}

/** A number or a year of the main clause, where it is the only one of its kind. */
function byQuantity(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause,
  quantities: readonly Quantity[],
): Change | null {
  const [quantity, ...more] = quantities
  if (!quantity || more.length > 0 || document.language.countNumbers(sentence, clause) > 1) return null
  if (!document.language.isMain(sentence, clause, quantity)) return null
  const others = document.quantities.filter(({ kind, sentence: at }) => kind === quantity.kind && at !== sentence.index)
  const values = new Set(others.map(({ text }) => fold(text)))
  const fitting = document.language
    .alternatives(quantity, [], sentence.key)
    .filter(({ text }) => !values.has(fold(text)))
  // A later year may be ruled out by what came after, which other sentences tell: an earlier one hardly ever is.
  const other = fitting.find(({ value }) => quantity.kind !== 'year' || value < quantity.value) ?? fitting[0]
  return other ? { part: quantity, replacement: other.text, by: quantity.kind === 'year' ? 'year' : 'number' } : null
}

/** Kinds of which any other can stand in a sentence; of other things the lexicon cannot tell whether it makes sense. */
const SWAPPED = new Set(['country', 'city', 'organisation'])

/** Who or where a clause speaks of, in whose place stands another of the article that fits there by its form. */
function byPhrase(document: AnnotatedDocument, sentence: Sentence, clause: Clause): Change | null {
  for (const { sentence: at, asks, grain, answer, rivals } of document.inquiries) {
    if (at !== sentence.index || asks !== 'which' || !SWAPPED.has(grain) || !isInside(clause, answer)) continue
    const rival = rivals.find(({ agrees }) => agrees === true)
    if (rival && textOf(document, answer) === answer.text)
      return { part: answer, replacement: rival.text, by: 'phrase' }
  }
  return null
}

function changeOf(document: AnnotatedDocument, sentence: Sentence, clause: Clause): Change | null {
  const inside = (document.quantitiesIn.get(sentence.index) ?? []).filter((found) => isInside(clause, found))
  const change =
    byOpposite(document, sentence, clause, inside.length) ??
    byPhrase(document, sentence, clause) ??
    byQuantity(document, sentence, clause, inside)
  if (!change) return null
  const changed = textOf(document, change.part)
  return isRestated(document, sentence, clause, changed, change.replacement) ? null : change
}

/** In a fully vowelled text the changed word alone would have no signs: then the statement goes without all of them. */
function plain(statement: string): string {
  const signs = statement.match(/[\u064B-\u0652]/gu)?.length ?? 0
  return signs > statement.length / 4 ? statement.replace(/[\u064B-\u0652\u0670]/gu, '') : statement
}

/** Statements that one change makes false: an opposite, a number or a year, never a rounding of it. */
export function* changedStatements(document: AnnotatedDocument): Iterable<Changed> {
  for (const { sentence, clause, speaker, state } of quotable(document)) {
    if (!isSalient(document, sentence, clause)) continue
    const change = changeOf(document, sentence, clause)
    if (!change) continue
    yield {
      sentence,
      clause,
      state,
      speaker,
      ...change,
      statement: plain(withReplaced(document, clause, change.part, change.replacement)),
      original: plain(textOf(document, clause)),
    }
  }
}
