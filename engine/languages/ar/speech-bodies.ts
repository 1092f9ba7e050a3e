import type { Gender, Person, Sentence, SpeakerKind } from '../../text/document'
import { fold, form } from '../../text/fold'
import { SOURCES } from './lexicon/saying'
import { wordSet } from './look-up'
import { mergeMentions } from './mentions/merge-mentions'
import { mentionsOf } from './mentions/of-document'
import type { Mention } from './mentions/types'
import { analyseWord } from './morphology/analyse'
import { type NamedRange, type NounPhrase, nounPhrase } from './syntax/noun-phrase'
import { prefixLetters, textOf } from './syntax/surface'
import { hasProclitic, hasTag, isLinked, isPos, type Word, type Words } from './syntax/word'

const sources = wordSet(SOURCES)
/** A name is shown without what stands in brackets after it. */
const BRACKETED = /\s*\([^)]*\)\s*$/u

export interface SpeakerAt {
  /** Null: somebody whom the article does not name. */
  readonly person: Person | null
  readonly kind: SpeakerKind
  readonly last: number
}

export interface SentenceSource {
  readonly sentence: Sentence
  readonly words: Words
  readonly named: readonly NamedRange[]
  /** Organisations and countries of the sentence. */
  readonly mentions: readonly Mention[]
}

function asPerson(id: string, name: string, gender: Gender | null, mentions: readonly Mention[]): Person {
  return {
    id,
    name: name.replace(BRACKETED, ''),
    gender,
    roles: [],
    mentions: mentions.map((mention) => ({ ...mention, role: null })),
  }
}

/** A name opens with what kind of body it is, or is one word that the tables know: «العلوم الوطنية» is half of one. */
function isWholeName(name: string): boolean {
  const parts = form(name).split(' ')
  const readings = analyseWord(parts[0] ?? '')
  const isHead = readings.some(({ lexeme }) => lexeme?.tags.has('org') || lexeme?.tags.has('group'))
  return isHead || (parts.length > 1 && /^(?:الامم|الصليب|الهلال|البيت|الكونغرس|النادي)$/u.test(parts[0] ?? ''))
}

/** Bodies that the article names and the mention finder is sure of; see `Language.findBodies`. */
export function findBodies(sentences: readonly Sentence[]): Person[] {
  const found = mentionsOf(sentences).filter(({ kind, certain }) => kind === 'organisation' && certain)
  const named = mergeMentions(found).filter(({ name }) => isWholeName(name))
  return named.map(({ id, name, gender, mentions }) => asPerson(id, name, gender, mentions))
}

function isBodyMention({ kind, certain, placeKind }: Mention): boolean {
  return certain && (kind === 'organisation' || (kind === 'place' && placeKind === 'country'))
}

function phraseName(source: SentenceSource, first: number, last: number): string {
  return textOf(source.sentence, { first, last, skip: prefixLetters(source.words[first]) }).replace(BRACKETED, '')
}

function newBody(source: SentenceSource, first: number, last: number, gender: Gender | null, known?: string): Person {
  const name = known ?? phraseName(source, first, last)
  const start = source.sentence.tokens[first]
  const end = source.sentence.tokens[last - 1]
  const at = { start: start?.start ?? 0, end: end?.end ?? 0, sentence: source.sentence.index, first, last }
  const mention = { ...at, name, role: null, gender, certain: true }
  return { id: `body:${fold(name)}`, name, gender, roles: [], mentions: [mention] }
}

function isJoined({ words }: SentenceSource, last: number): boolean {
  const next = words[last]
  return isLinked(next) && isPos(next, 'noun', 'proper')
}

/** A noun that with the article alone takes up a body named before: «الوزارة» of «وزارة الصحة». */
function takenUp(word: Word | undefined, bodies: readonly Person[]): Person | null {
  const base = fold(word?.reading.lemma ?? '')
  const fits = bodies.filter(({ name }) => fold(name).replace(/^ال/u, '').split(' ')[0] === base)
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** «لليونيسف»: one word that the tables know as a body's name. */
function namedWord(word: Word | undefined): string | null {
  return isPos(word, 'proper') && hasTag(word, 'org') ? (word?.reading.lemma ?? null) : null
}

/** «أحد أعضاء اللجنة»: somebody of many. */
const SOME = /^(?:احد|احدى|بعض|عدد|كثير|معظم|اغلب|غالبية|مصدر|مصادر|اخرون|مسؤول|مسؤولون)$/u

/** Words that want a preposition after them, with which a name ends nowhere. */
const OPEN_END = /^(?:المعني|المعنية|الخاص|الخاصة|التابع|التابعة|المكلف|المكلفة|المختص|المختصة)$/u

function kindOfHead(head: Word | undefined): SpeakerKind | null {
  if (sources.has(form(head?.reading.lemma ?? '')) || sources.has(form(head?.reading.stem ?? ''))) return 'source'
  if (hasTag(head, 'org', 'group')) return 'body'
  return null
}

function mentionSpeaker(source: SentenceSource, at: number, bodies: readonly Person[]): SpeakerAt | null {
  const mention = source.mentions.find(({ first }) => first === at)
  if (!mention || !isBodyMention(mention)) return null
  if (isJoined(source, mention.last)) return { person: null, kind: 'group', last: mention.last }
  const known = bodies.find(({ id }) => id === mention.id)
  const person = known ?? asPerson(mention.id, mention.name, mention.gender, [mention])
  return { person, kind: 'body', last: mention.last }
}

/** «تقرير لمنظمة …»: whose report it is belongs to its name. */
function sourceEnd({ words, named, mentions }: SentenceSource, { head, last }: NounPhrase): number {
  const next = words[last]
  if (kindOfHead(words[head]) !== 'source' || !hasProclitic(next, 'ل')) return last
  const mention = mentions.find(({ first }) => first === last)
  return Math.max(mention?.last ?? 0, nounPhrase(words, last, words.length, named)?.last ?? last + 1)
}

/** A body, a report or a group of people whose phrase begins at a word; null where none does. */
export function bodyAt(source: SentenceSource, at: number, bodies: readonly Person[]): SpeakerAt | null {
  const { words, named } = source
  const mentioned = mentionSpeaker(source, at, bodies)
  const phrase = nounPhrase(words, at, words.length, named)
  if (!phrase) return mentioned
  if (mentioned && mentioned.last >= phrase.last) return mentioned
  const last = Math.max(sourceEnd(source, phrase), mentioned?.last ?? 0)
  const kind = mentioned ? 'body' : kindOfHead(words[phrase.head])
  // «الفريق المعني بتغير المناخ»، «موقع weather.com»: the name goes on.
  const goesOn =
    OPEN_END.test(words[last - 1]?.token.form ?? '') || /\p{Script=Latin}/u.test(words[last - 1]?.token.text ?? '')
  if (goesOn && !mentioned) return { person: null, kind: 'group', last }
  const unnamed: SpeakerAt = { person: null, kind: 'group', last }
  if (SOME.test(words[phrase.first]?.token.form ?? '')) return unnamed
  if (phrase.joined || isJoined(source, last)) return unnamed
  const inside = words.slice(phrase.first, kindOfHead(words[phrase.head]) === 'source' ? last : phrase.last)
  const leansBack = inside.some((word) => word.reading.enclitic !== null || isPos(word, 'demonstrative'))
  const size = inside.filter(({ token }) => token.kind !== 'mark').length
  const isGroup = phrase.human && phrase.definite && phrase.number === 'p' && size > 1 && phrase.named === null
  if (kind === null && isGroup && !leansBack)
    return { person: newBody(source, phrase.first, last, phrase.gender), kind: 'group', last }
  if (kind === null || leansBack) return mentioned ?? (phrase.human || kind !== null ? unnamed : null)
  const alone = size === 1 && !mentioned ? namedWord(words[at]) : null
  if (alone) return { person: newBody(source, at, last, phrase.gender, alone), kind: 'body', last }
  if (size === 1 && !mentioned) {
    const earlier = phrase.definite ? takenUp(words[at], bodies) : null
    return earlier ? { person: earlier, kind: 'body', last } : unnamed
  }
  if (kind === 'body' && !phrase.definite) return unnamed
  return { person: newBody(source, phrase.first, last, phrase.gender), kind, last }
}
