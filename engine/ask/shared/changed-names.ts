import type { Clause } from '../../languages/language'
import { fraction } from '../../random'
import type { AnnotatedDocument, PersonMention, Place, Sentence } from '../../text/document'
import { fold, keyWords } from '../../text/fold'
import type { Span } from '../../types'
import { otherPeople } from './other-speakers'
import { isInside } from './quoting'

export interface Swap {
  readonly part: Span
  readonly replacement: string
}

/** What stands right behind a name hangs on it: an apposition, a bracket, «الذي». */
function isFree({ language }: AnnotatedDocument, sentence: Sentence, clause: Clause, last: number): boolean {
  const next = last < clause.last ? sentence.tokens[last] : undefined
  if (!next) return true
  if (next.kind === 'mark') return next.text === '،' && last + 1 >= clause.last
  const reading = language.readWords(sentence)[last]
  return reading?.definite !== true && !/^(?:adjective|relative|proper)$/u.test(reading?.partOfSpeech ?? '')
}

/** Share of an article's sentences from which a name is what it is about: nobody would take another for it. */
const TOPIC = 0.25

export function isTopic(document: AnnotatedDocument, name: string): boolean {
  const [word = ''] = keyWords(name)
    .filter((part) => part.length > 2)
    .sort((a, b) => (document.occurrences.get(a)?.length ?? 0) - (document.occurrences.get(b)?.length ?? 0))
  const count = document.occurrences.get(word)?.length ?? 0
  const inTitle = keyWords(document.article.title ?? '').includes(word)
  return inTitle || (count >= 3 && count >= TOPIC * document.sentences.length)
}

/** One person of the clause, in whose place stands another of the article. What says who it is would tell. */
export function otherPerson(document: AnnotatedDocument, sentence: Sentence, clause: Clause): Swap | null {
  const inside = document.people.flatMap((person) =>
    person.mentions
      .filter((mention) => mention.sentence === sentence.index && isInside(clause, mention))
      .map((mention) => ({ person, mention })),
  )
  const [only, second] = inside
  if (!only || second || !only.mention.certain || only.mention.role) return null
  const { person, mention } = only
  if (
    person.roles.some(({ sentence: at }) => at === sentence.index) ||
    !isFree(document, sentence, clause, mention.last)
  )
    return null
  if (!isPlain(document, sentence, mention) || person.gender === null || isTopic(document, person.name)) return null
  const isFull = mention.name.includes(' ')
  const others = otherPeople(document, person, true).flatMap(({ name, mentions }) => {
    if (mentions.length < 2 || mentions.some(({ sentence: at }) => at === sentence.index)) return []
    const written = isFull ? name : document.language.surnameOf(name)
    return written && written.includes(' ') === isFull ? [written] : []
  })
  const [replacement] = others
  return replacement ? { part: mention, replacement } : null
}

/** No title or profession before the name, which might not be another's. */
function isPlain({ language }: AnnotatedDocument, sentence: Sentence, { first, start }: PersonMention): boolean {
  const before = sentence.tokens[first - 1]
  if (!before || before.kind === 'mark') return true
  const reading = language.readWords(sentence)[first - 1]
  const isJoined = start > (sentence.tokens[first]?.start ?? 0)
  return isJoined || reading?.partOfSpeech === 'verb' || reading?.partOfSpeech === 'preposition'
}

/** The one country or city to which or in which something happens, in whose place stands another of the article. */
export function otherPlace(document: AnnotatedDocument, sentence: Sentence, clause: Clause): Swap | null {
  const inside = (document.placesIn.get(sentence.index) ?? []).filter((found) => isInside(clause, found))
  const [place, second] = inside
  if (
    !place ||
    second ||
    !place.isGoal ||
    isTopic(document, place.name) ||
    !isFree(document, sentence, clause, place.last)
  )
    return null
  const next = place.last < clause.last ? document.language.readWords(sentence)[place.last] : undefined
  if (next && next.partOfSpeech !== 'preposition' && next.partOfSpeech !== 'verb' && next.partOfSpeech !== 'mark')
    return null
  const here = new Set((document.placesIn.get(sentence.index) ?? []).map(({ id }) => id))
  const fits = ({ kind, id, name }: Place) => kind === place.kind && !here.has(id) && fold(name) !== fold(place.name)
  const others = [...new Map(document.places.filter(fits).map((other) => [other.id, other])).values()]
  const salt = sentence.key
  const [other] = others.sort((a, b) => fraction(`${salt}|${a.id}`) - fraction(`${salt}|${b.id}`))
  return other ? { part: place, replacement: document.article.text.slice(other.start, other.end) } : null
}
