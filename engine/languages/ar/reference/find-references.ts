import type { Reference } from '../../../text/document'
import { bare } from '../../../text/fold'
import type { Span } from '../../../types'
import type { ArticleClauses } from '../inquiries/article-clauses'
import type { Enclitic } from '../morphology/types'
import type { NounPhrase } from '../syntax/noun-phrase'
import type { ClauseReading, SentenceWords } from '../syntax/referents'
import { joinedTo, ofSubject, resumed } from './antecedents'
import { type Candidate, candidateOf, candidatesIn } from './candidates'
import { findDoers } from './doers'
import { findPointed } from './pointed'
import { type Quotation, quotationsAround } from './quotation'

const LEAST_RIVALS = 2
const MOST_LENGTH = 2.2

/** Whether the article names somebody of a gender: a possessive may mean that person, however near a thing stands. */
function namesPerson({ sources }: ArticleClauses, gender: Enclitic['gender']): boolean {
  return sources.some(({ named }) =>
    named.some((name) => name.kind === 'person' && (name.gender === null || name.gender === gender)),
  )
}

const readingsOf = new WeakMap<
  readonly ClauseReading[],
  ReadonlyMap<ClauseReading['sentence'], readonly ClauseReading[]>
>()

function bySentence(
  readings: readonly ClauseReading[],
): ReadonlyMap<ClauseReading['sentence'], readonly ClauseReading[]> {
  const known = readingsOf.get(readings)
  if (known) return known
  const made = new Map<ClauseReading['sentence'], ClauseReading[]>()
  for (const reading of readings) {
    const list = made.get(reading.sentence)
    if (list) list.push(reading)
    else made.set(reading.sentence, [reading])
  }
  readingsOf.set(readings, made)
  return made
}

function antecedentOf(source: SentenceWords, at: number, pronoun: Enclitic, known: ArticleClauses): NounPhrase | null {
  const relative = resumed(source, at, pronoun)
  if (relative) return relative
  const inSentence = bySentence(known.readings).get(source.sentence)
  const reading = inSentence?.find(({ clause }) => clause.first <= at && at < clause.last)
  const found = joinedTo(source, at, pronoun) ?? (reading ? ofSubject(reading, at, pronoun) : null)
  return found && (found.human || !namesPerson(known, pronoun.gender)) ? found : null
}

interface Near {
  readonly all: readonly Candidate[]
  readonly quotation: Quotation
  /** Names of everybody in the article. */
  readonly names: readonly string[]
}

function isIn({ start, end }: Span, quotation: Quotation): boolean {
  return quotation.start <= start && end <= quotation.end
}

/** «كريستيانو» beside «رونالدو»: one person under two parts of a name. */
function isSamePerson(key: Candidate, other: Candidate, names: readonly string[]): boolean {
  const [a, b] = [key.phrase.named, other.phrase.named]
  if (a && b && a.id === b.id) return true
  return names.some((name) => name.includes(key.text) && name.includes(other.text))
}

/**
 * Phrases of the quotation first, then of the sentences beside it, none sharing a word with another. What agrees with
 * the pronoun comes first; what does not is taken only from the quotation itself.
 */
function rivalsTo(key: Candidate, { all, quotation, names }: Near): Candidate[] {
  const place = (other: Candidate) => (other.agrees ? 0 : 2) + (isIn(other, quotation) ? 0 : 1)
  const taken = new Set(key.keys)
  const chosen: Candidate[] = []
  for (const other of [...all].sort((a, b) => place(a) - place(b))) {
    if (place(other) > 2 || other.phrase.human !== key.phrase.human || other.isAction !== key.isAction) continue
    if ([...other.keys].some((part) => taken.has(part) || taken.has(part.replace(/^ال/u, '')))) continue
    if (isSamePerson(key, other, names)) continue
    const lengths = [bare(other.text).length, bare(key.text).length]
    if (Math.max(...lengths) / Math.min(...lengths) > MOST_LENGTH) continue
    chosen.push(other)
    for (const part of other.keys) taken.add(part)
  }
  return chosen
}

/** A quotation that shows nothing but the key gives it away, and so does one in which nothing else could be meant. */
function isOpen(rivals: readonly Candidate[], quotation: Quotation): boolean {
  const agreeing = rivals.filter(({ agrees }) => agrees)
  return rivals.length >= LEAST_RIVALS && agreeing.length > 0 && rivals.some((rival) => isIn(rival, quotation))
}

function referenceAt(known: ArticleClauses, index: number, at: number): Reference | null {
  const source = known.sources[index]
  const pronoun = source?.words[at]?.reading.enclitic
  const token = source?.sentence.tokens[at]
  if (!source || !pronoun || !token || pronoun.person !== 3 || pronoun.number === 'd') return null
  const phrase = antecedentOf(source, at, pronoun, known)
  const key = phrase && candidateOf(source, phrase)
  if (!key) return null
  const near = [source, known.sources[index - 1], known.sources[index + 1]].filter((other) => other !== undefined)
  const all = near.flatMap((other) => candidatesIn(other, pronoun))
  const names = known.sources.flatMap(({ named }) => named.map(({ name }) => name))
  for (const quotation of quotationsAround(source, phrase.first, at)) {
    const words = source.words.slice(quotation.first, quotation.last)
    if (words.filter(({ token: { form } }) => form === token.form).length > 1) continue
    const rivals = rivalsTo(key, { all, quotation, names })
    if (!isOpen(rivals, quotation)) continue
    const asks = key.phrase.human ? 'على مَن' : 'علامَ'
    return {
      sentence: source.sentence.index,
      stem: `${asks} يعود الضمير «${pronoun.text}» في كلمة «${token.text}» في قول النص: «${quotation.text}»؟`,
      answer: { start: key.start, end: key.end, text: key.text },
      rivals: rivals.map(({ sentence, start, end, text }) => ({ sentence, start, end, text })),
      shows: { start: quotation.start, end: quotation.end },
    }
  }
  return null
}

/** What refers to what, where grammar leaves no doubt, in the order of the text. */
export function findReferences(known: ArticleClauses): Reference[] {
  const pronouns = known.sources.flatMap((source, index) =>
    source.words.flatMap((_, at) => referenceAt(known, index, at) ?? []),
  )
  return [...pronouns, ...findDoers(known), ...findPointed(known)].sort((a, b) => a.shows.start - b.shows.start)
}
