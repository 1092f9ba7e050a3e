import type { Quantity, Sentence, Token } from '../../text/document'
import { form } from '../../text/fold'
import { scales, units } from './counted-words'
import { NEVER_ASKED_BEFORE, SMALL_NUMBERS, TENS } from './lexicon/facts'
import { isDefinite, months, particles, prefixLength, wordSet } from './look-up'
import { analyseWord } from './morphology/analyse'
import { verbOf } from './verb-forms'

const neverAskedBefore = wordSet(NEVER_ASKED_BEFORE)
const YEAR_WORDS = /^[ولبف]?(?:ال)?(?:عام|سنة)$/u
const PERCENT_WORDS = /^(?:%|بالمئة|بالمائة|بالمية)$/u
/** «ستة مرات» is a slip of the article: no question on it. */
const FEMININE_PLURAL = /\p{L}{2}ات$/u
const RANGE_MARKS = /^[-–—:/×]$/u

interface WrittenNumber {
  readonly value: number
  /** 0: the form for a masculine counted noun, 1: for a feminine one. */
  readonly column: 0 | 1
}

/** Number words that are safe to ask about, by their looked-up form; rows by value, for alternatives. */
export const numberWords = new Map<string, WrittenNumber>()
export const numberRows = new Map<number, readonly [string, string]>()
for (const row of `${SMALL_NUMBERS}|${TENS}`.split('|')) {
  const [value = '', masculine = '', feminine = ''] = row.trim().split(/\s+/u)
  if (!value) continue
  numberRows.set(Number(value), [masculine, feminine])
  numberWords.set(form(masculine), { value: Number(value), column: 0 })
  numberWords.set(form(feminine), { value: Number(value), column: 1 })
}

function numericValue(written: string): number {
  const plain = written.replace(/٫/gu, '.').replace(/٬/gu, ',')
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(plain)) return Number(plain.replace(/[.,]/gu, ''))
  return Number(plain.replace(/,/gu, '.'))
}

/** Part of a score, a range, a time, a date or a name: «23–16»، «كوفيد-19». */
function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before && RANGE_MARKS.test(before.text)) return true
  if (tokens[at]?.glued && before?.kind === 'word' && before.form !== 'و') return true
  if (tokens[at]?.glued && before?.kind === 'mark' && !/^[«("]$/u.test(before.text)) return true
  if (!after) return false
  return (
    RANGE_MARKS.test(after.text) ||
    (after.glued && after.kind === 'word' && after.form !== 'م') ||
    (after.text === '(' && tokens[at + 2]?.kind === 'number')
  )
}

function isInRange(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= 4; back++)
    if (/^[وفبل]?(?:بين|ما بين|عامي)$/u.test(tokens[at - back]?.form ?? '')) return true
  const next = tokens[at + 1]?.form ?? ''
  return /^(?:الى|حتى|او|و)$/u.test(next) && tokens[at + 2]?.kind === 'number'
}

function isBracketed(tokens: readonly Token[], at: number): boolean {
  let depth = 0
  for (let index = 0; index < at; index++) {
    if (tokens[index]?.text === '(') depth += 1
    if (tokens[index]?.text === ')') depth -= 1
  }
  return depth > 0
}

/** «450 قطعة», «15 لاعبا»: an indefinite noun of the lexicon that names what can be counted. */
function isCounted(token: Token): boolean {
  const [best] = analyseWord(token.text)
  if (!best?.lexeme || best.pos !== 'noun' || best.definite === 'article' || best.enclitic) return false
  return (
    best.proclitics.length === 0 &&
    ['h', 'count', 'place', 'thing', 'animal', 'plant', 'work', 'event', 'unit', 'role'].some((tag) =>
      best.lexeme?.tags.has(tag),
    )
  )
}

function digitsKind(tokens: readonly Token[], at: number, value: number): Quantity['kind'] | null {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (after && PERCENT_WORDS.test(after.form)) return 'percent'
  if (after?.form === 'في' && /^(?:المئة|المائة)$/u.test(tokens[at + 2]?.form ?? '')) return 'percent'
  if (after && (months.has(after.form) || /^(?:ق|هـ|ه|هجري|هجرية|قبل)$/u.test(after.form))) return null
  const isYear = /^\d{4}$/u.test(tokens[at]?.form ?? '') && value >= 1000 && value <= 2100
  const saysYear =
    before !== undefined &&
    (YEAR_WORDS.test(before.form) || months.has(before.form) || /^(?:الثاني|الاول)$/u.test(before.form))
  const isUnit = after?.kind === 'word' && (units.has(after.form) || scales.has(after.form) || isCounted(after))
  if (isYear && (saysYear || (/^و?في$/u.test(before?.form ?? '') && !isUnit))) return 'year'
  if (before && (YEAR_WORDS.test(before.form) || neverAskedBefore.has(before.form) || months.has(before.form)))
    return null
  return isUnit ? 'count' : null
}

function inDigits(sentence: Sentence, at: number): Quantity | null {
  const token = sentence.tokens[at]
  if (!token || isPartOfMore(sentence.tokens, at) || isInRange(sentence.tokens, at) || isBracketed(sentence.tokens, at))
    return null
  const value = numericValue(token.form)
  const kind = digitsKind(sentence.tokens, at, value)
  if (!kind) return null
  const unit = kind === 'count' ? (sentence.tokens[at + 1]?.form ?? null) : null
  return {
    sentence: sentence.index,
    kind,
    value,
    text: token.text,
    written: 'digits',
    unit,
    first: at,
    last: at + 1,
    start: token.start,
    end: token.end,
  }
}

/** After a number word from three to ten any indefinite word is what is counted, unless it is known as something else. */
function isPlainNoun(word: string): boolean {
  return (
    word.length > 3 &&
    !isDefinite(word) &&
    !particles.has(word) &&
    !verbOf(word) &&
    !/^[وبلف]/u.test(word) &&
    !numberWords.has(word)
  )
}

function inWords(sentence: Sentence, at: number): Quantity | null {
  const token = sentence.tokens[at]
  const after = sentence.tokens[at + 1]
  if (!token || !after || after.kind !== 'word') return null
  const letters = /^[وبل]/u.test(token.form) && !numberWords.has(token.form) ? 1 : 0
  const known = numberWords.get(token.form.slice(letters))
  if (!known || !(units.has(after.form) || (known.value <= 10 && (scales.has(after.form) || isPlainNoun(after.form)))))
    return null
  if (known.column === 0 && FEMININE_PLURAL.test(after.form) && !/^(?:كيلو|دولار|مليار|سنتيمتر)/u.test(after.form))
    return null
  const before = sentence.tokens[at - 1]
  if (before && neverAskedBefore.has(before.form)) return null
  if (isInRange(sentence.tokens, at) || isBracketed(sentence.tokens, at)) return null
  const start = token.start + prefixLength(token.text, letters)
  const text = sentence.text.slice(start - sentence.start, token.end - sentence.start)
  if (
    before?.kind === 'number' ||
    /^[وبل]?(?:اثن|احد|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)/u.test(before?.form ?? '') ||
    numberWords.has(before?.form ?? '') ||
    /^و?(?:عشرة|عشر|نصف|ارباع|اخماس|اثلاث|اسداس|اضعاف)$/u.test(after.form)
  )
    return null
  return {
    sentence: sentence.index,
    kind: 'count',
    value: known.value,
    text,
    written: 'words',
    unit: after.form,
    first: at,
    last: at + 1,
    start,
    end: token.end,
  }
}

/** Numbers worth asking about; ages, days, scores, ranges, bracketed conversions and labels are left out. */
export function findQuantities(sentence: Sentence): Quantity[] {
  const found: Quantity[] = []
  sentence.tokens.forEach((token, at) => {
    const quantity =
      token.kind === 'number' ? inDigits(sentence, at) : token.kind === 'word' ? inWords(sentence, at) : null
    if (quantity) found.push(quantity)
  })
  return found
}
