import type { Person } from '../../text/document'
import { fold } from '../../text/fold'
import type { SayingVerb } from './saying'
import type { SentenceSource } from './speech-bodies'
import { nounPhrase } from './syntax/noun-phrase'
import { textOf } from './syntax/surface'
import { hasTag, isPos, type Word } from './syntax/word'

const LONGEST_NAME = 4

function isNamePart(word: Word | undefined, isFirst: boolean): boolean {
  if (!word || !isPos(word, 'proper') || hasTag(word, 'place', 'country', 'city', 'org')) return false
  const { proclitics } = word.reading
  return isFirst ? proclitics.length === 0 : proclitics.every((letter) => letter === 'ال')
}

/** Where a name would begin: right after the verb, or after the role of whoever speaks. */
function nameStart({ words, named }: SentenceSource, at: number): { first: number; hasRole: boolean } {
  const role = isPos(words[at], 'noun') ? nounPhrase(words, at, words.length, named) : null
  if (!role?.human || role.named) return { first: at, hasRole: false }
  // The phrase may have taken the name in: the role ends where the first proper name begins.
  const name = words.findIndex((word, index) => index > at && index < role.last && isNamePart(word, true))
  return { first: name > 0 ? name : role.last, hasRole: true }
}

/**
 * Whoever speaks under a name that no list knows: two words at least, after a role or a masculine verb, for a company's
 * verb is feminine. «قال عالم الفلك روري بارنز».
 */
export function unlistedSpeaker(
  source: SentenceSource,
  at: number,
  verb: SayingVerb,
): { readonly person: Person; readonly last: number } | null {
  const { sentence, words } = source
  const { first, hasRole } = nameStart(source, at)
  let last = first
  while (last - first < LONGEST_NAME && isNamePart(words[last], last === first)) last += 1
  // «صرحت ريزا كوسوما، الأم …»: what follows the comma says that it is a person.
  const isTold = words[last]?.token.text === '،' && hasTag(words[last + 1], 'h', 'role')
  const isPerson = hasRole || isTold || verb.gender === 'm' || hasTag(words[first], 'first')
  if (last - first < 2 || !isPerson || verb.plural) return null
  const name = textOf(sentence, { first, last })
  const start = sentence.tokens[first]?.start ?? 0
  const span = { start, end: start + name.length, sentence: sentence.index, first, last }
  const mention = { ...span, name, role: null, gender: verb.gender, certain: true }
  return { person: { id: fold(name), name, gender: verb.gender, roles: [], mentions: [mention] }, last }
}
