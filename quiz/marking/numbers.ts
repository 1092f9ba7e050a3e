import { foldAnswer } from '../fold'
import type { QuestionSettings } from '../settings'
import { legible, withoutDigitForms } from '../spelling/folds'
import { BEFORE_TEN, DOUBLE_SCALES, HUNDREDS, SCALES, TENS, UNITS } from './number-words'

/** A number as somebody wrote it, and the words around it, folded: «30» and «كتابا». */
export interface WrittenNumber {
  readonly value: number
  readonly unit: string
}

const DIGITS = /^[+-]?\d+(?:\.\d+)?$/

/** Words that only say that a number is about right. */
const HEDGES = new Set(['نحو', 'حوالي', 'قرابه', 'زهاء', 'تقريبا'])

/** Digits in one form, a comma before one or two decimals as a full stop, signs and units apart from the digits. */
function tokensOf(text: string): string[] {
  const even = withoutDigitForms(legible(text))
    .replace(/−/g, '-')
    .replace(/(?<=\d)[,،](?=\d{1,2}(?!\d))/g, '.')
    .replace(/([+-]?\d+(?:\.\d+)?)/g, ' $1 ')
  const folded = even.split(/\s+/).map((token) => (DIGITS.test(token) ? token : foldAnswer(token)))
  return folded
    .join(' ')
    .replace(/ و (?=\p{L})/gu, ' و')
    .replace(/(?:في الميه|في المايه|بالميه|بالمايه)/g, '%')
    .split(' ')
    .filter((token) => token !== '' && !HEDGES.has(token))
}

/** «ثلاثمئة»: what a unit and a hundred in one word are worth. */
function joinedHundred(word: string): number | undefined {
  const [, unit] = /^(.+?)(?:ميه|مايه)$/.exec(word) ?? []
  const count = unit === undefined ? undefined : UNITS.get(unit)
  return count !== undefined && count >= 3 && count <= 9 ? count * 100 : undefined
}

interface Sum {
  /** Whole thousands and millions so far. */
  readonly total: number
  /** What stands before the next of them. */
  readonly current: number
}

/** The sum after one more word; undefined where the word cannot go on there. */
function withWord(sum: Sum | null, word: string, isJoined: boolean, next: string | undefined): Sum | undefined {
  const { total, current } = sum ?? { total: 0, current: 0 }
  const isFirst = sum === null
  const added = isFirst || isJoined
  if (DIGITS.test(word)) return isFirst ? { total, current: Number(word) } : undefined
  const scale = SCALES.get(word)
  if (scale !== undefined) {
    if (isJoined) return { total: total + current + scale, current: 0 }
    return { total: total + (isFirst || current === 0 ? 1 : current) * scale, current: 0 }
  }
  const hundred = HUNDREDS.get(word)
  if (hundred === 100 && !added && current >= 3 && current <= 9) return { total, current: current * 100 }
  if (UNITS.get(word) === 10 && !added && current % 100 >= 1 && current % 100 <= 9)
    return { total, current: current + 10 }
  const value =
    (isTen(next) ? BEFORE_TEN.get(word) : undefined) ??
    DOUBLE_SCALES.get(word) ??
    joinedHundred(word) ??
    hundred ??
    TENS.get(word) ??
    UNITS.get(word)
  return value !== undefined && added ? { total, current: current + value } : undefined
}

const isTen = (word: string | undefined) => word === 'عشر' || word === 'عشره'

/** «وعشرون» behind a number: the word without its «و». «واحد عشر» is one and ten only behind a number: «وأحد عشر». */
function joined(token: string, sum: Sum | null, next: string | undefined): { word: string; isJoined: boolean } {
  const isOne = token === 'واحده' || (token === 'واحد' && !isTen(next))
  const isJoined = sum !== null && token.length > 1 && token.startsWith('و') && !isOne
  return { word: isJoined ? token.slice(1) : token, isJoined }
}

/** How many tokens from `from` on are one number, and its value. */
function runAt(tokens: readonly string[], from: number): { value: number; end: number } | null {
  let sum: Sum | null = null
  let at = from
  for (; at < tokens.length; at += 1) {
    const following = tokens[at + 1]
    const { word, isJoined } = joined(tokens[at] ?? '', sum, following)
    const more = withWord(sum, word, isJoined, following)
    if (!more) break
    sum = more
  }
  return sum && { value: sum.total + sum.current, end: at }
}

/**
 * Reads a number out of a short answer: digits of either script, with «ألف» and the like after them, or Arabic words
 * for whole numbers. null where there is none, or more than one.
 */
export function readNumber(text: string): WrittenNumber | null {
  const tokens = tokensOf(text)
  for (const from of tokens.keys()) {
    const run = runAt(tokens, from)
    if (!run) continue
    const rest = [...tokens.slice(0, from), ...tokens.slice(run.end)]
    if (rest.some((_, index) => runAt(rest, index))) return null
    return { value: run.value, unit: rest.join(' ') }
  }
  return null
}

/** A counted noun in one form: «كتابا» is «كتاب». */
const evenUnit = (unit: string) =>
  foldAnswer(unit)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/ا$/, '') : word))
    .join(' ')

function mayStand(unit: string, units: readonly string[], stem: string): boolean {
  if (unit === '' || units.map(evenUnit).includes(evenUnit(unit))) return true
  const asked = new Set(evenUnit(stem).split(' '))
  // «كم» asks how many; as a unit it would be kilometres.
  asked.delete('كم')
  return evenUnit(unit)
    .split(' ')
    .every((word) => asked.has(word))
}

/** Floating point: 0.1 + 0.2 is within 0 of 0.3. */
const ROUNDING = 1e-9

/**
 * Whether a typed number is an accepted one: no further off than the tolerance, and with no unit but one that the
 * settings, the accepted answer or the question name. null where nothing can be compared as a number.
 */
export function isRightNumber(
  accepted: readonly string[],
  given: string,
  { tolerance, units }: NonNullable<QuestionSettings['number']>,
  stem: string,
): boolean | null {
  const number = readNumber(given)
  const keys = accepted.flatMap((each) => readNumber(each) ?? [])
  if (!number || keys.length === 0) return null
  return keys.some((key) => {
    const allowance = tolerance + ROUNDING * Math.max(1, Math.abs(key.value))
    return Math.abs(number.value - key.value) <= allowance && mayStand(number.unit, [...units, key.unit], stem)
  })
}
