import type { Clause, Version } from '../../languages/language'
import type { AnnotatedDocument, Quantity, Sentence } from '../../text/document'
import { fold } from '../../text/fold'
import type { Span } from '../../types'
import { isTopic, otherPerson, otherPlace, type Swap } from './changed-names'
import { isInside, isOnTheme, isSalient, type Quotable, quotable, textOf, withReplaced } from './quoting'
import { isRestated, mayHold } from './restated'

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
  readonly by: 'number' | 'year' | 'opposite' | 'phrase' | 'person' | 'place' | Version['by']
  /** No other sentence says the same: this one alone corrects it. */
  readonly isUnique: boolean
}

type Change = Pick<Changed, 'part' | 'replacement' | 'by'>

/** Opposites of which each can be changed alone: of two directions the other would contradict it. */
function byOpposite(document: AnnotatedDocument, sentence: Sentence, clause: Clause, quantities: number): Change[] {
  const opposites = document.language.findOpposites(sentence, clause).filter((found) => isInside(clause, found))
  if (opposites.length > 2) return []
  return (
    opposites
      // «أكثر من مئة»: whoever reads closely asks for the number, not on which side of it.
      .filter(({ replacement }) => !/^[وبل]?(?:اكثر|اقل)$/u.test(fold(replacement)))
      .filter(({ replacement }) => quantities <= 1 || !/^[يت]?(?:رتفع|نخفض|ارتفع|انخفض)/u.test(fold(replacement)))
      .map((found) => ({ part: found, replacement: found.replacement, by: 'opposite' as const }))
  )
}

/** «1051635»: nobody reads it to the end. */
function isTooExact({ kind, value }: Quantity): boolean {
  return kind === 'count' && value > 9999 && value % 1000 !== 0
}

/** A number or a year of the main clause, where it is the only one of its kind. */
function byQuantity(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause,
  quantities: readonly Quantity[],
): Change[] {
  const [quantity, ...more] = quantities
  if (!quantity || more.length > 0 || document.language.countNumbers(sentence, clause) > 1) return []
  if (!document.language.isMain(sentence, clause, quantity) || isTooExact(quantity)) return []
  const others = document.quantities.filter(({ kind, sentence: at }) => kind === quantity.kind && at !== sentence.index)
  const values = new Set(others.map(({ text }) => fold(text)))
  const fitting = document.language
    .alternatives(quantity, [], sentence.key)
    .filter(({ text }) => !values.has(fold(text)))
  // A later year may be ruled out by what came after, which other sentences tell: an earlier one hardly ever is.
  const other = fitting.find(({ value }) => quantity.kind !== 'year' || value < quantity.value) ?? fitting[0]
  return other ? [{ part: quantity, replacement: other.text, by: quantity.kind === 'year' ? 'year' : 'number' }] : []
}

/** Kinds of which any other can stand in a sentence; of other things the lexicon cannot tell whether it makes sense. */
const SWAPPED = new Set(['country', 'city', 'organisation'])

/** Who or where a clause speaks of, in whose place stands another of the article that fits there by its form. */
function byPhrase(document: AnnotatedDocument, sentence: Sentence, clause: Clause): Change[] {
  return document.inquiries.flatMap(({ sentence: at, asks, grain, answer, rivals }): Change[] => {
    if (at !== sentence.index || asks !== 'which' || !SWAPPED.has(grain) || !isInside(clause, answer)) return []
    if (isTopic(document, answer.text)) return []
    const head = fold(answer.text).split(' ')[0] ?? ''
    const rival = rivals.find(
      ({ agrees, text }) => agrees === true && (grain !== 'organisation' || fold(text).split(' ')[0] === head),
    )
    return rival && textOf(document, answer) === answer.text
      ? [{ part: answer, replacement: rival.text, by: 'phrase' }]
      : []
  })
}

function swapped(swap: Swap | null, by: 'person' | 'place'): Change[] {
  return swap ? [{ ...swap, by }] : []
}

/** Every change that makes a clause wrong, those that turn its meaning first. */
function changesOf(document: AnnotatedDocument, sentence: Sentence, clause: Clause): Change[] {
  const inside = (document.quantitiesIn.get(sentence.index) ?? []).filter((found) => isInside(clause, found))
  const versions = document.language
    .findVersions(sentence, clause, document.sentences)
    .filter((version) => !version.isTrue && version.by !== 'period' && isInside(clause, version))
    .map((version) => ({ part: version, replacement: version.replacement, by: version.by }))
  return [
    ...versions.filter(({ by }) => by === 'rank' || by === 'sequence' || by === 'comparison'),
    ...byOpposite(document, sentence, clause, inside.length),
    ...byPhrase(document, sentence, clause),
    ...swapped(otherPerson(document, sentence, clause), 'person'),
    ...versions.filter(({ by }) => by === 'century' || by === 'origin'),
    ...swapped(otherPlace(document, sentence, clause), 'place'),
    ...byQuantity(document, sentence, clause, inside),
    ...versions.filter(({ by }) => by === 'amount'),
    ...versions.filter(({ by }) => by === 'month'),
  ]
}

/** In a fully vowelled text the changed word alone would have no signs: then the statement goes without all of them. */
export function plain(statement: string): string {
  const signs = statement.match(/[\u064B-\u0652]/gu)?.length ?? 0
  return signs > statement.length / 4 ? statement.replace(/[\u064B-\u0652\u0670]/gu, '') : statement
}

const known = new WeakMap<AnnotatedDocument, readonly Changed[]>()

/** Statements that one change makes false: an opposite, a number, a name, a time; never a rounding of it. */
export function changedStatements(document: AnnotatedDocument): readonly Changed[] {
  const kept = known.get(document)
  if (kept) return kept
  const made = quotable(document).flatMap((one) => changedFrom(document, one))
  known.set(document, made)
  return made
}

/** The best change of a quotable clause, one that no other sentence bears out; one that only this sentence corrects where there is one. */
function changedFrom(document: AnnotatedDocument, { sentence, clause, speaker, state }: Quotable): Changed[] {
  // Several sentences in one, parted by «؛», are more than a statement.
  if (!isOnTheme(document, sentence) || textOf(document, clause).includes('؛')) return []
  const isCentral = isSalient(document, sentence, clause)
  const all = changesOf(document, sentence, clause).flatMap((change) => {
    const changed = textOf(document, change.part)
    const isDetail = change.by === 'number' || change.by === 'year' || change.by === 'month'
    if ((isDetail && !isCentral) || mayHold(document, sentence, clause, changed, change.replacement)) return []
    return [{ change, isUnique: !isRestated(document, sentence, clause, changed, change.replacement) }]
  })
  const best = all.find(({ isUnique }) => isUnique) ?? all[0]
  if (!best) return []
  const { change, isUnique } = best
  const statement = plain(withReplaced(document, clause, change.part, change.replacement))
  return [
    { sentence, clause, state, speaker, ...change, isUnique, statement, original: plain(textOf(document, clause)) },
  ]
}
