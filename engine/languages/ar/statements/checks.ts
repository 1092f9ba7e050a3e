import type { Range } from '../../../text/document'
import { isHuman, type NounPhrase, nounPhrase } from '../syntax/noun-phrase'
import { verbAgrees } from '../syntax/subject'
import { formAt, hasArticle, hasProclitic, isMark, isPos, isVerb, type Word, type Words } from '../syntax/word'

/** Whether a pronoun can mean a noun, as far as gender and number tell. */
function canMean(word: Word | undefined, gender: 'm' | 'f' | null, number: 's' | 'd' | 'p'): boolean {
  if (!isPos(word, 'noun', 'proper') || !word) return false
  const { reading } = word
  if (isPos(word, 'noun') && reading.definite === 'indefinite' && reading.lexeme?.masdarOf) return false
  if (number === 'p') return reading.number === 'p' || isPos(word, 'proper')
  if (number === 'd') return reading.number !== 's' || isPos(word, 'proper')
  if (reading.number === 'p') return gender === 'f' && !isHuman(word)
  return reading.gender === null || gender === null || reading.gender === gender
}

/** Every pronoun has something before it in the same stretch that it can mean. */
export function pronounsHaveNouns(words: Words, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) {
    const pronoun = words[at]?.reading.enclitic
    if (!pronoun) continue
    if (pronoun.person !== 3) return false
    if (!words.slice(first, at).some((word) => canMean(word, pronoun.gender, pronoun.number))) return false
  }
  return true
}

/** «عدة مئات من …», «أكثر من ألف شخص»: an amount says enough to be a subject. */
function isAmount(words: Words, { first, number, last }: NounPhrase): boolean {
  const head = words[first]
  return head?.token.kind === 'number' || isPos(head, 'quantifier', 'number') || (number === 'p' && last - first > 1)
}

/** Verbs that name or class their subject: unvowelled they are nearly always passive. */
const CLASSES = /^(?:عد|اعتبر|سمى|عرف|سمي)$/u
/** «يعد أحد …»: said of somebody who is named elsewhere. */
const PREDICATE = /^(?:احد|احدى|اول|اخر|ثاني|ثالث|اكبر|اصغر|اهم|افضل|اشهر|ابرز|اقدم|اكثر|من|غير)$/u

/** The finite readings of a verb that agree with the phrase behind it. */
function fitting(verb: Word, phrase: NounPhrase): Word[] {
  const finite = verb.readings.filter(
    ({ pos, tense, person, number, enclitic, lexeme }) =>
      pos === 'verb' && tense !== 'imperative' && person === 3 && number === 's' && !enclitic && lexeme?.verb,
  )
  return finite.map((reading) => ({ ...verb, reading })).filter((word) => verbAgrees(word, phrase, false))
}

function isActor(words: Words, phrase: NounPhrase): boolean {
  const head = words[phrase.head]
  const tags = ['group', 'org', 'role', 'h', 'place', 'country', 'city']
  return phrase.human || isPos(head, 'proper') || tags.some((tag) => head?.reading.lexeme?.tags.has(tag))
}

/** The subject of a verb, right behind it; null where it has none for certain. */
export function subjectOf(words: Words, at: number, last: number): NounPhrase | null {
  const verb = words[at]
  const phrase = nounPhrase(words, at + 1, last, [])
  if (!verb || !phrase || hasProclitic(words[phrase.first], 'ب', 'ل', 'ك', 'و')) return null
  if (PREDICATE.test(formAt(words, phrase.first))) return null
  const [best] = fitting(verb, phrase)
  const lexeme = best?.reading.lexeme?.verb
  if (!best || !lexeme) return null
  const isSure = !lexeme.transitive || best.reading.voice === 'passive'
  if (!phrase.definite) return isSure && isAmount(words, phrase) ? phrase : null
  if (isSure || CLASSES.test(best.reading.lemma) || isActor(words, phrase)) return phrase
  const next = words[phrase.last]
  // A second noun is the object: then the first one is the subject. So it is before «أن».
  const isObject =
    isPos(next, 'noun', 'proper') && !hasProclitic(next, 'ب', 'ل', 'ك', 'و') && !isMark(next) && phrase.last < last
  return isObject || /^ب?ان$/u.test(formAt(words, phrase.last)) ? phrase : null
}

/** A definite noun that a verb or «هو» says something of. */
export function leadingSubject(words: Words, first: number, last: number): NounPhrase | null {
  const phrase = nounPhrase(words, first, last, [])
  if (!phrase?.definite || phrase.last >= last || hasProclitic(words[first], 'ب', 'ل', 'ك')) return null
  const next = words[phrase.last]
  if (/^(?:هو|هي|هم)$/u.test(formAt(words, phrase.last)))
    return hasArticle(words[phrase.last + 1]) || !isVerb(next) ? phrase : null
  return next && isVerb(next) && !next.reading.enclitic && verbAgrees(next, phrase, true) ? phrase : null
}
