import type { Rival } from '../../../text/document'
import { keyWords } from '../../../text/fold'
import { EMPTY_HEADS } from '../inquiries/phrases'
import { plainText } from '../lists/definite'
import type { Enclitic } from '../morphology/types'
import { type NounPhrase, nounPhrase } from '../syntax/noun-phrase'
import type { SentenceWords } from '../syntax/referents'
import { hasArticle, hasTag, isGoverned, isLinked, isMark, isNominal, isPos, isVerb, type Word } from '../syntax/word'

/** A noun phrase that a pronoun could mean as far as grammar goes. */
export interface Candidate extends Rival {
  readonly phrase: NounPhrase
  readonly keys: ReadonlySet<string>
  /** The name of an action: «نشر العلم». */
  readonly isAction: boolean
}

const MOST_WORDS = 6
/** Words that stand beside a noun and name nothing by themselves. */
const NO_NAME =
  /^(?:ال)?(?:ماضي|ماضية|مقبل|مقبلة|حالي|حالية|قادم|قادمة|سابق|سابقة|اخر|اخرى|اول|اولى|ثاني|ثانية|ثالث|ثالثة)$/u

/** Whether a pronoun can mean what a noun names: things in the plural count as feminine singular. */
export function agrees(pronoun: Pick<Enclitic, 'gender' | 'number'>, word: Word, human: boolean): boolean {
  const { gender, number } = word.reading
  if (gender === null || number === null || pronoun.gender === null) return false
  if (number === 'd') return false
  if (number === 'p') return human ? pronoun.number === 'p' : pronoun.number === 's' && pronoun.gender === 'f'
  return pronoun.number === 's' && gender === pronoun.gender
}

/** The phrase as an option: whole, definite, of known words, without a pronoun that leans on something else. */
export function candidateOf(source: SentenceWords, phrase: NounPhrase): Candidate | null {
  const { words, sentence, named } = source
  const head = words[phrase.head]
  const inside = words.slice(phrase.first, phrase.last)
  if (!head || !phrase.definite || phrase.joined || inside.length > MOST_WORDS || !isPos(head, 'noun', 'proper'))
    return null
  if (phrase.first !== phrase.head || EMPTY_HEADS.test(head.reading.lemma) || NO_NAME.test(head.token.form)) return null
  // «نادي فياريال» taken for a person.
  const isBody = head.readings.some(({ lexeme }) => lexeme?.tags.has('org') || lexeme?.tags.has('place'))
  if (phrase.human && inside.length > 1 && isBody) return null
  // «تحت يد الحاكم»: a part of the body in construct hardly ever means itself.
  if (inside.length > 1 && hasTag(head, 'body', 'time', 'unit')) return null
  if (phrase.named === null && isPos(head, 'proper') && !hasTag(head, 'place', 'person', 'first', 'surname'))
    return null
  const isNamed = (at: number) => named.some(({ first, last }) => first <= at && at < last)
  if (
    inside.some(
      (word, index) =>
        word.token.kind !== 'word' ||
        word.reading.enclitic !== null ||
        isPos(word, 'demonstrative', 'pronoun') ||
        (!word.reading.known && !isNamed(phrase.first + index)),
    )
  )
    return null
  const text = plainText(sentence, words, phrase)
  const start = sentence.tokens[phrase.first]?.start ?? sentence.start
  const end = sentence.tokens[phrase.last - 1]?.end ?? sentence.end
  const keys = new Set(keyWords(text).filter((key) => key.length > 2))
  const { lexeme, number } = head.reading
  const isTold = phrase.named !== null || (lexeme !== null && lexeme.tags.size > 0) || lexeme?.masdarOf != null
  if (!isTold || number === 'd' || lexeme?.pos === 'adjective') return null
  const isAction =
    lexeme?.masdarOf != null && !hasTag(head, 'h', 'org', 'group', 'place', 'thing', 'work', 'event', 'count')
  return { sentence: sentence.index, text, start, end, phrase, keys, isAction }
}

/** Whether a noun phrase may begin at a word. */
export function opensPhrase({ words }: SentenceWords, at: number): boolean {
  const before = words[at - 1]
  return (
    at === 0 ||
    isMark(before) ||
    isVerb(before) ||
    !isNominal(before) ||
    before?.reading.enclitic !== null ||
    isGoverned(words[at]) ||
    isLinked(words[at])
  )
}

/** Every phrase of a sentence that could be named as what a pronoun means; `agrees`: its gender and number allow it. */
export function candidatesIn(source: SentenceWords, pronoun: Pick<Enclitic, 'gender' | 'number'>): Candidate[] {
  const { words, named } = source
  const found: Candidate[] = []
  let ended = 0
  for (let at = 0; at < words.length; at++) {
    if (!isPos(words[at], 'noun', 'proper') || !(at === ended || opensPhrase(source, at))) continue
    // «العام الماضي»: an adjective that the analyser took for a noun.
    if (hasArticle(words[at - 1]) && words[at]?.readings.some(({ pos }) => pos === 'adjective')) continue
    const phrase = nounPhrase(words, at, words.length, named)
    const head = phrase && words[phrase.head]
    if (!phrase || !head) continue
    const candidate = candidateOf(source, phrase)
    if (candidate) found.push({ ...candidate, agrees: agrees(pronoun, head, phrase.human) })
    ended = phrase.last
    at = Math.max(at, phrase.last - 1)
  }
  return found
}
