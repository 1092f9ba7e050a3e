import type { Clause } from '../../languages/language'
import { fraction } from '../../random'
import type { AnnotatedDocument, Sentence } from '../../text/document'
import { fold } from '../../text/fold'
import type { Span } from '../../types'
import { isInside, quotable, textOf, withReplaced } from './quoting'

/** A sentence of the article with one fact of it changed. */
export interface Changed {
  readonly sentence: Sentence
  readonly clause: Clause
  readonly part: Span
  readonly replacement: string
  readonly statement: string
  /** The same words as the article has them. */
  readonly original: string
  state(statement: string): string
  readonly by: 'number' | 'year' | 'opposite'
}

function changeOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause,
): Pick<Changed, 'part' | 'replacement' | 'by'> | null {
  const { language } = document
  const opposites = language.findOpposites(sentence, clause).filter((found) => isInside(clause, found))
  const quantities = (document.quantitiesIn.get(sentence.index) ?? []).filter((found) => isInside(clause, found))
  const only = opposites.length === 1 ? opposites[0] : undefined
  if (only && !(quantities.length > 1 && /^[يت]?(?:رتفع|نخفض|ارتفع|انخفض)/u.test(fold(only.replacement))))
    return { part: only, replacement: only.replacement, by: 'opposite' }
  const quantity = quantities[Math.floor(fraction(`which|${sentence.key}`) * quantities.length)]
  if (!quantity) return null
  const taken = new Set(quantities.map(({ text }) => text))
  const other = language.alternatives(quantity, [], sentence.key).find((text) => !taken.has(text))
  return other ? { part: quantity, replacement: other, by: quantity.kind === 'year' ? 'year' : 'number' } : null
}

/** In a fully vowelled text the changed word alone would have no signs: then the statement goes without all of them. */
function plain(statement: string): string {
  const signs = statement.match(/[\u064B-\u0652]/gu)?.length ?? 0
  return signs > statement.length / 4 ? statement.replace(/[\u064B-\u0652\u0670]/gu, '') : statement
}

/** Statements that one change makes false: an opposite, a number or a year, never a rounding of it. */
export function* changedStatements(document: AnnotatedDocument): Iterable<Changed> {
  for (const { sentence, clause, state } of quotable(document)) {
    const change = changeOf(document, sentence, clause)
    if (!change) continue
    yield {
      sentence,
      clause,
      state,
      ...change,
      statement: plain(withReplaced(document, clause, change.part, change.replacement)),
      original: plain(textOf(document, clause)),
    }
  }
}
