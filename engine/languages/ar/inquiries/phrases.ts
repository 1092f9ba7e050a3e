import type { Rival } from '../../../text/document'
import { bare, fold, keyWords } from '../../../text/fold'
import { prefixLength } from '../look-up'
import type { NounPhrase } from '../syntax/noun-phrase'
import { nounPhrase } from '../syntax/noun-phrase'
import type { SentenceWords } from '../syntax/referents'
import type { Familiar } from '../syntax/self-contained'
import { isSelfContained } from '../syntax/self-contained'
import { prefixLetters, textOf } from '../syntax/surface'
import {
  hasArticle,
  hasProclitic,
  hasTag,
  isGoverned,
  isLinked,
  isNominal,
  isPos,
  isVerb,
  type Words,
} from '../syntax/word'
import { placeKind } from './places'

/** A noun phrase that could be an answer or a wrong option, with what it must share with its rivals. */
export interface OptionPhrase extends Omit<Rival, 'agrees'> {
  readonly kind: string
  readonly definite: boolean
  readonly gender: string
  readonly number: string
  readonly words: number
  /** Lemma of its head. */
  readonly head: string
  readonly keys: ReadonlySet<string>
}

const MOST_WORDS = 7
/** Numbers and ordinals stand for something that they do not name. */
const NUMERAL =
  /^(?:واحد|اثن|ثلاث|أربع|خمس|ست|ستة|سبع|ثمان|تسع|عشر|عشرات|مئ|مائ|ألف|آلاف|مليون|مليار|ثان|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|نصف|ثلث|ربع|ضعف)/u
/** Heads of adverbial phrases and of amounts: what they name is no answer. */
export const EMPTY_HEADS =
  /^(?:شكل|صورة|نسبة|درجة|شأن|سبب|وقت|مدة|فترة|مرة|حال|حالة|حين|إطار|سبيل|جانب|طريقة|طريق|نحو|حد|قدر|مزيد|عدد|عديد|كثير|نوع|جزء|معظم|جميع|كل|مجموعة|سلسلة|جهة|ناحية|هدف|غرض|أجل|مجال|عهد|ظل|ضوء|بداية|نهاية|أول|آخر|أحد|إحدى|شيء|أمر|بين|عام|سنة|يوم|كامل|مختلف|نفس|ذات)$/u

/** What kind of thing a phrase names, as far as the lexicon tells by its head. */
function kindOf(words: Words, phrase: NounPhrase): string {
  if (phrase.named?.kind === 'place') return placeKind(phrase.named.name) ?? 'place'
  if (phrase.named) return phrase.named.kind
  const head = words[phrase.head]
  if (phrase.human) return 'person'
  if (hasTag(head, 'group', 'org')) return 'body'
  if (hasTag(head, 'place')) return 'place'
  if (hasTag(head, 'time', 'unit')) return 'time'
  if (hasTag(head, 'animal', 'plant', 'food', 'body', 'thing', 'work')) return 'thing'
  if (hasTag(head, 'abs', 'event', 'field') || head?.reading.lexeme?.masdarOf) return 'matter'
  return head?.reading.known ? 'matter' : 'unknown'
}

/** The phrase as an option would be written; null where it is no option: a pronoun in it, a number, too long. */
export function optionPhrase(source: SentenceWords, phrase: NounPhrase, familiar: Familiar): OptionPhrase | null {
  const { sentence, words } = source
  const size = phrase.last - phrase.first
  if (size > MOST_WORDS || phrase.joined || words[phrase.first]?.token.kind === 'number') return null
  if (words.slice(phrase.first, phrase.last).some(({ token, reading }) => token.kind === 'mark' || reading.enclitic))
    return null
  const isNamed = (at: number) => source.named.some(({ first, last }) => first <= at && at < last)
  for (let at = phrase.first; at < phrase.last; at++) if (!words[at]?.reading.known && !isNamed(at)) return null
  const head = words[phrase.head]
  if (isPos(head, 'quantifier', 'number', 'demonstrative', 'pronoun') || !head || EMPTY_HEADS.test(head.reading.lemma))
    return null
  if (size === 1 && !phrase.definite) return null
  // «الأمراض المسببة للإسهال»: a participle with its complement cut off.
  const closing = words[phrase.last - 1]
  if (isPos(closing, 'noun') && closing?.reading.definite === 'construct-or-possessed' && !closing.reading.enclitic)
    return null
  if (size > 1 && (hasTag(closing, 'el') || hasTag(closing, 'order')) && !hasArticle(closing)) return null
  const after = words[phrase.last]
  if (
    phrase.last - phrase.first > 1 &&
    closing?.reading.lexeme?.participleOf &&
    (isGoverned(after) || isPos(after, 'preposition'))
  )
    return null
  if (!isPos(head, 'noun', 'proper') || NUMERAL.test(head.reading.lemma)) return null
  const piece = { first: phrase.first, last: phrase.last, skip: prefixLetters(words[phrase.first]) }
  if (!isSelfContained(source, [piece], null, familiar)) return null
  const written = textOf(sentence, piece)
  // «للحرب»: the article is hidden behind its preposition.
  const text =
    hasProclitic(words[phrase.first], 'ل') && /^لل/u.test(words[phrase.first]?.token.form.replace(/^[وف]/u, '') ?? '')
      ? `ا${written}`
      : written
  const end = sentence.tokens[phrase.last - 1]
  const start = sentence.tokens[phrase.first]
  if (!end || !start || text.length < 3) return null
  return {
    sentence: sentence.index,
    text,
    start: start.start + prefixLength(start.text, piece.skip),
    end: end.end,
    kind: kindOf(words, phrase),
    definite: phrase.definite,
    gender: phrase.gender ?? '?',
    number: phrase.number ?? '?',
    words: size,
    head: head.reading.lemma,
    keys: new Set(keyWords(text).filter((key) => key.length > 2)),
  }
}

/** Every noun phrase of a sentence that begins where phrases do: after a verb, a preposition or a mark. */
export function phrasesOf(source: SentenceWords, familiar: Familiar): OptionPhrase[] {
  const { words, named } = source
  const found: OptionPhrase[] = []
  let ended = 0
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (!isNominal(word) || isVerb(word)) continue
    const before = words[at - 1]
    const opens = at === ended || isGoverned(word) || isLinked(word) || !isNominal(before)
    if (!opens) continue
    const phrase = nounPhrase(words, at, words.length, named)
    const option = phrase && optionPhrase(source, phrase, familiar)
    if (option) found.push(option)
    if (!phrase) continue
    ended = phrase.last
    at = Math.max(at, phrase.last - 1)
  }
  return found
}

/** Kinds that may stand beside each other as options. */
function kinOf(kind: string): string {
  if (kind === 'matter' || kind === 'thing') return 'thing'
  return kind === 'organisation' ? 'body' : kind
}

function isPlural({ number }: OptionPhrase): boolean {
  return number === 'p' || number === 'd'
}

/** What a phrase is compared by, worked out once. */
interface Likeness {
  readonly kin: string
  /** Length without vowel signs, which decide nothing. */
  readonly letters: number
  readonly key: string
}

const likenesses = new WeakMap<OptionPhrase, Likeness>()

function likenessOf(phrase: OptionPhrase): Likeness {
  const known = likenesses.get(phrase)
  if (known) return known
  const kin = `${kinOf(phrase.kind)} ${phrase.definite} ${isPlural(phrase)}`
  const made = { kin, letters: bare(phrase.text).length, key: fold(phrase.text) }
  likenesses.set(phrase, made)
  return made
}

function letters(phrase: OptionPhrase): number {
  return likenessOf(phrase).letters
}

const kins = new WeakMap<readonly OptionPhrase[], ReadonlyMap<string, readonly OptionPhrase[]>>()

/** The phrases of an article by what must be the same in an answer and its rivals. */
function byKin(all: readonly OptionPhrase[]): ReadonlyMap<string, readonly OptionPhrase[]> {
  const known = kins.get(all)
  if (known) return known
  const made = new Map<string, OptionPhrase[]>()
  for (const phrase of all) {
    const { kin } = likenessOf(phrase)
    const list = made.get(kin)
    if (list) list.push(phrase)
    else made.set(kin, [phrase])
  }
  kins.set(all, made)
  return made
}

function isLike(answer: OptionPhrase, other: OptionPhrase): boolean {
  return (
    Math.abs(other.words - answer.words) <= 3 &&
    letters(other) <= letters(answer) * 1.7 &&
    letters(answer) <= letters(other) * 1.7
  )
}

/** Phrases of other sentences that look like an answer and share no word with it, with the stem or with each other. */
export function rivalsOf(answer: OptionPhrase, all: readonly OptionPhrase[], stem: string): Rival[] {
  const taken = new Set([...answer.keys, ...keyWords(stem)])
  const chosen: OptionPhrase[] = []
  const near = (byKin(all).get(likenessOf(answer).kin) ?? [])
    .filter((other) => other.sentence !== answer.sentence && isLike(answer, other))
    .map((other) => ({ other, far: distance(answer, other) }))
    .sort((a, b) => a.far - b.far || a.other.start - b.other.start)
  const texts = new Set<string>()
  for (const { other } of near) {
    if ([...other.keys].some((key) => taken.has(key) || taken.has(key.replace(/^ال/u, '')))) continue
    const { key: text } = likenessOf(other)
    if (texts.has(text)) continue
    texts.add(text)
    chosen.push(other)
    for (const key of other.keys) taken.add(key)
  }
  return chosen.map(({ sentence, text, start, end, gender, number }) => ({
    sentence,
    text,
    start,
    end,
    agrees: gender === answer.gender && number === answer.number,
  }))
}

/** Likeness of form first, then nearness in the text. */
function distance(answer: OptionPhrase, other: OptionPhrase): number {
  return (
    Math.abs(letters(answer) - letters(other)) / letters(answer) +
    (answer.gender === other.gender ? 0 : 0.6) +
    (answer.kind === other.kind ? 0 : 0.3) +
    Math.abs(answer.sentence - other.sentence) / 40
  )
}
