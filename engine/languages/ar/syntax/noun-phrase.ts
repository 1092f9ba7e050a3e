import type { Range } from '../../../text/document'
import type { Gender, GrammaticalNumber } from '../morphology/types'
import {
  hasArticle,
  hasProclitic,
  hasTag,
  isGoverned,
  isLinked,
  isNominal,
  isPos,
  isVerb,
  type Word,
  type Words,
} from './word'

/** A named thing in a sentence, as the mention finder tells it. */
export interface NamedRange extends Range {
  readonly kind: 'person' | 'place' | 'organisation'
  readonly id: string
  readonly name: string
  readonly gender: Gender | null
}

export interface NounPhrase extends Range {
  readonly head: number
  readonly definite: boolean
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  readonly human: boolean
  /** The name that the phrase is, or ends in: «الرئيس الفرنسي إيمانويل ماكرون». */
  readonly named: NamedRange | null
  /** Several joined by «و». */
  readonly joined: boolean
}

function namedAt(named: readonly NamedRange[], at: number): NamedRange | undefined {
  return named.find(({ first }) => first === at)
}

/** Whether a word may go on after «و، ف، ب، ل، ك» as part of the phrase before it. */
function isFree(word: Word | undefined): boolean {
  return !isLinked(word) && !isGoverned(word)
}

/** A first part of an idafa: it has neither article nor pronoun, and its ending leaves room for a second part. */
function isOpen(word: Word | undefined): boolean {
  if (word?.token.kind === 'number') return true
  if (word?.token.kind !== 'word') return false
  const { definite, enclitic, pos } = word.reading
  if (definite === 'article' || enclitic || pos === 'proper') return false
  return !(/ا$/u.test(word.token.form) && word.reading.case === 'accusative')
}

function agrees(adjective: Word, head: Word, definite: boolean): boolean {
  if (hasArticle(adjective) !== definite && adjective.reading.lexeme !== null) return hasArticle(adjective) === definite
  const { gender, number } = adjective.reading
  const expected = head.reading.number === 'p' && !isHuman(head) ? 'f' : head.reading.gender
  if (number === 'p' && !isHuman(head)) return false
  return gender === null || expected === null || gender === expected || number === 'p'
}

/** «الفاطميون»، «المستوطنين»: only people take the sound masculine plural. */
function isMasculinePlural(word: Word | undefined): boolean {
  return (
    word?.reading.number === 'p' &&
    word.reading.gender === 'm' &&
    isPos(word, 'noun', 'adjective') &&
    /(?:ون|ين)$/u.test(word.token.form)
  )
}

export function isHuman(word: Word | undefined): boolean {
  return hasTag(word, 'h', 'role', 'person', 'first', 'surname') || isMasculinePlural(word)
}

/** End of the adjectives that follow a phrase whose nouns are `nouns`. */
function adjectivesEnd(words: Words, from: number, end: number, nouns: readonly number[], definite: boolean): number {
  let at = from
  while (at < end) {
    const word = words[at]
    if (
      !word ||
      !(isPos(word, 'adjective') || (isPos(word, 'number') && definite)) ||
      !isFree(word) ||
      hasArticle(word) !== definite
    )
      break
    if (!nouns.some((noun) => agrees(word, words[noun] as Word, definite))) break
    at += 1
  }
  return at
}

/** What may stand second in an idafa, numbers of counted things included: «مدة 12 سنة». */
function canFollow(word: Word | undefined): boolean {
  return isPos(word, 'noun', 'proper', 'quantifier', 'demonstrative', 'number') || word?.token.kind === 'number'
}

interface Chain {
  readonly last: number
  readonly nouns: readonly number[]
  readonly definite: boolean
  readonly named: NamedRange | null
}

/** «رئيس وزراء فرنسا»: nouns in construct, up to the one that closes them. */
function chain(words: Words, at: number, end: number, named: readonly NamedRange[]): Chain {
  const nouns: number[] = []
  let cursor = at
  while (cursor < end) {
    const name = namedAt(named, cursor)
    if (name && name.last <= end) return { last: name.last, nouns: [...nouns, cursor], definite: true, named: name }
    nouns.push(cursor)
    const word = words[cursor]
    const next = words[cursor + 1]
    const isName = isPos(word, 'proper') && isPos(next, 'proper') && !hasArticle(word)
    if ((!isOpen(word) && !isName) || cursor + 1 >= end || !isFree(next) || !canFollow(next)) break
    cursor += 1
  }
  const closing = words[cursor]
  const definite = hasArticle(closing) || closing?.reading.enclitic !== null || isPos(closing, 'proper')
  return { last: cursor + 1, nouns, definite, named: null }
}

/** The name right after a role or title: «الرئيس الفرنسي إيمانويل ماكرون»، «المهندسة زها حديد». */
function apposedName(
  words: Words,
  first: number,
  at: number,
  end: number,
  named: readonly NamedRange[],
): NamedRange | null {
  const name = namedAt(named, at)
  if (!name || name.last > end || name.kind !== 'person') return null
  return hasTag(words[first], 'role', 'h') && isFree(words[at]) ? name : null
}

function simplePhrase(words: Words, at: number, end: number, named: readonly NamedRange[]): NounPhrase | null {
  const start = words[at]
  if (!start || !isNominal(start)) return null
  const isNumber = start.token.kind === 'number' || (isPos(start, 'number') && !hasArticle(start))
  const from = (isNumber || isPos(start, 'demonstrative')) && isNominal(words[at + 1]) && at + 1 < end ? at + 1 : at
  const { last, nouns, definite, named: inner } = chain(words, from, end, named)
  const closed = inner?.kind === 'person' ? last : adjectivesEnd(words, last, end, nouns, definite)
  const name = inner ?? apposedName(words, from, closed, end, named)
  const head = words[from] as Word
  const isQuantified = isPos(head, 'quantifier') && nouns.length > 1
  const core = words[isQuantified ? (nouns[1] as number) : from] as Word
  const person = name?.kind === 'person' && (from === name.first || name.first >= closed)
  return {
    first: at,
    last: name ? Math.max(closed, name.last) : closed,
    head: from,
    definite: definite || name !== null,
    gender: name && from === name.first ? (name.gender ?? core.reading.gender) : core.reading.gender,
    number: isNumber ? 'p' : core.reading.number,
    human: person || isHuman(core),
    named: name && (from === name.first || person) ? name : null,
    joined: false,
  }
}

/** The noun phrase that begins at a word, joined ones («أحمد ومحمد») included; null where none does. */
export function nounPhrase(words: Words, at: number, end: number, named: readonly NamedRange[]): NounPhrase | null {
  const first = simplePhrase(words, at, end, named)
  if (!first) return null
  let phrase = first
  while (phrase.last < end && hasProclitic(words[phrase.last], 'و') && !isGoverned(words[phrase.last])) {
    const next = simplePhrase(words, phrase.last, end, named)
    if (!next || next.definite !== first.definite || isVerb(words[next.last])) break
    phrase = { ...phrase, last: next.last, number: 'p', joined: true, named: null }
  }
  return phrase
}
