import type { Sentence } from '../../../text/document'
import { fold } from '../../../text/fold'
import { type NamedRange, nounPhrase } from '../syntax/noun-phrase'
import type { SentenceWords } from '../syntax/referents'
import type { Referent } from '../syntax/subject'
import { prefixLetters, textOf } from '../syntax/surface'
import { formAt, isPos, isVerb } from '../syntax/word'

/** Words of the opening sentence within which its subject must stand. */
const OPENING = 12

function named(sentence: Sentence, { name, gender, id, kind }: NamedRange): Referent | null {
  return gender ? { text: name, gender, human: kind === 'person', id: id || fold(sentence.text) } : null
}

/** «نجيب محفوظ روائي مصري …»، «ولد نجيب محفوظ …»: whom or what the first sentence speaks of. */
function openingSubject({ sentence, words, named: names }: SentenceWords): Referent | null {
  const first = names.find(
    (name) => name.first <= OPENING && (name.first === 0 || (name.first === 1 && isVerb(words[0]))),
  )
  if (first && (first.kind === 'person' || first.first === 0)) return named(sentence, first)
  const phrase = nounPhrase(words, 0, words.length, names)
  if (!phrase?.definite || phrase.joined || !phrase.gender || phrase.number === 'p' || isPos(words[0], 'demonstrative'))
    return null
  const isDefined = /^(?:هو|هي)$/u.test(formAt(words, phrase.last)) || formAt(words, phrase.last) === '('
  if (!isDefined && !isPos(words[phrase.last], 'noun', 'adjective')) return null
  const text = textOf(sentence, { ...phrase, skip: prefixLetters(words[0]) })
  return { text, gender: phrase.gender, human: phrase.human, id: fold(text) }
}

/**
 * Whom or what an article as a whole is about, where its opening says so and its title does not say otherwise; null for
 * news and everything else that has no one subject.
 */
export function topicOf(sources: readonly SentenceWords[], title: string | null): Referent | null {
  const opening = sources.find(({ sentence }) => sentence.role === 'paragraph')
  const topic = opening ? openingSubject(opening) : null
  if (!topic) return null
  const key = fold(topic.text)
  const last = key.split(' ').at(-1) ?? ''
  const others = new Map<string, number>()
  for (const { named: names } of sources)
    for (const { kind, id } of names) if (kind === 'person') others.set(id, (others.get(id) ?? 0) + 1)
  const isMain = !topic.human || [...others.values()].every((count) => count <= (others.get(topic.id) ?? 0))
  const isInTitle =
    title !== null && (fold(title).includes(key) || (topic.human && fold(title).split(' ').includes(last)))
  const mentions = sources.filter(({ sentence }) => ` ${sentence.key} `.includes(` ${last} `)).length
  return isMain && (isInTitle || mentions >= 3) ? topic : null
}
