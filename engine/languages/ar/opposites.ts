import type { Range, Sentence, Token } from '../../text/document'
import { form } from '../../text/fold'
import type { Opposite } from '../language'
import { FREE_OPPOSITES, OPPOSITES, SENSE_FIXERS } from './lexicon/facts'
import { COUNTRY_ALIASES } from './lexicon/places'
import { wordSet } from './look-up'
import { isPlaceWord } from './places'
import { numberWords } from './quantities'
import { reversalAt } from './reversals'
import { sentenceWords } from './syntax/sentence-words'
import { isVerb } from './syntax/word'
import { verbOf } from './verb-forms'

/** Directions as adjectives are turned round only after a word for a part of the land. */
const LAND =
  /^(?:و|ب|ل|لل|بال|وال|ال)*(?:منطقة|مناطق|جزء|اجزاء|ساحل|سواحل|ضفة|جهة|جانب|حدود|قسم|ناحية|شاطئ|طرف|واجهة|بوابة|شطر|نصف|منحدرات|سفح)/u
const NEGATION = /^[وف]?(?:لم|لا|لن|ليس|ليست|غير|ما)$/u
const DIRECTION = /^(?:ال)?(?:شمال|جنوب|شرق|غرب)(?:ي|ية)?$/u

interface Pair {
  readonly words: readonly string[]
  readonly replacement: string
}

function buildPairs(): ReadonlyMap<string, readonly Pair[]> {
  const pairs = new Map<string, Pair[]>()
  const add = (from: string, to: string) => {
    if (to.includes('~')) return
    const words = form(from.replace(/~/gu, '')).split('_')
    const key = words[0] ?? ''
    pairs.set(key, [...(pairs.get(key) ?? []), { words, replacement: to.replace(/_/gu, ' ') }])
  }
  for (const line of OPPOSITES.split(/[|\n]/u)) {
    const [left, right] = line.trim().split(/\s+/u)
    if (!left || !right) continue
    add(left, right)
    add(right, left)
  }
  return pairs
}

const PAIRS = buildPairs()
/** «كوريا الجنوبية»: the direction belongs to a name. */
const IN_NAMES = new Set(COUNTRY_ALIASES.split(/[\s_]+/u).map(form))

const FREE = wordSet(FREE_OPPOSITES)
const FIXERS = wordSet(SENSE_FIXERS)
const AMOUNT = /^(?:اكثر|اقل|باكثر|باقل|لاكثر|لاقل|يزيد|تزيد|يقل|تقل)$/u
const HUNDREDS = /^(?:مية|مئة|مائة|مئات|الف|الاف|مليون|ملايين|مليار|مليارات)$/u

/** What stands around a word fixes its sense, or is not what the opposite would be said of. */
function isFixed(tokens: readonly Token[], within: Range, at: number, words: number): boolean {
  const word = tokens[at]?.form ?? ''
  if (AMOUNT.test(word)) {
    const next = tokens[at + words]
    const isWritten = next?.kind === 'word' && (numberWords.has(next.form) || HUNDREDS.test(next.form))
    return next?.kind !== 'number' && !isWritten
  }
  if (FREE.has(word)) return false
  return tokens
    .slice(within.first, within.last)
    .some(({ form: other }) => FIXERS.has(other) || /^ف[يت]\p{L}{3}/u.test(other))
}

/** See `Language.findOpposites`. Directions are left alone where two stand together or one belongs to a name. */
export function findOpposites(sentence: Sentence, within: Range): Opposite[] {
  const found: Opposite[] = []
  const { tokens } = sentence
  const directions = tokens.filter(({ form: word }) => DIRECTION.test(word)).length
  for (let at = within.first; at < within.last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    if (!PAIRS.has(token.form)) {
      const reversal = mayBeReversed(sentence, within, at) ? reversalAt(sentence, within, at) : null
      if (reversal) found.push(reversal)
      continue
    }
    // «سيمثل فشل الاستفتاء»: a noun in the letters of a verb.
    if (verbOf(token.form)?.doubtful && !isVerb(sentenceWords(sentence)[at])) continue
    for (const pair of PAIRS.get(token.form) ?? []) {
      const previous = tokens[at - 1]?.form ?? ''
      if (!pair.words.every((word, offset) => tokens[at + offset]?.form === word)) continue
      const opposite = pair.replacement.split(' ').map((word) => form(word))
      if (opposite.every((word) => tokens.some(({ form: other }) => other.replace(/^و/u, '') === word))) break
      if (
        tokens.slice(Math.max(0, at - 4), at).some(({ form: word }) => NEGATION.test(word)) ||
        isQuoted(sentence, token.start)
      )
        break
      if (isFixed(tokens, within, at, pair.words.length)) break
      if (/^(?:ال)?(?:شمال|جنوب|شرق|غرب)(?:ي|ية)$/u.test(token.form) && !LAND.test(previous)) break
      const isName =
        DIRECTION.test(token.form) &&
        (directions > 1 ||
          (IN_NAMES.has(previous) && isPlaceWord(previous)) ||
          /^(?:ال)?(?:قطب|دولة|منتخب|حزب|اراضي)/u.test(previous))
      const end = tokens[at + pair.words.length - 1]?.end ?? token.end
      if (!isName) found.push({ start: token.start, end, replacement: pair.replacement })
      break
    }
  }
  return found
}

/** Not denied, not quoted, and nothing beside it that fixes its sense. */
function mayBeReversed(sentence: Sentence, within: Range, at: number): boolean {
  const { tokens } = sentence
  const before = tokens.slice(Math.max(0, at - 4), at)
  const isDenied = before.some(({ form: word }) => NEGATION.test(word))
  return !isDenied && !isQuoted(sentence, tokens[at]?.start ?? 0) && !isFixed(tokens, within, at, 1)
}

/** Inside «» stands a name or somebody's own words. */
function isQuoted(sentence: Sentence, at: number): boolean {
  const before = sentence.text.slice(0, at - sentence.start)
  return before.split('«').length > before.split('»').length
}
