import { fraction } from '../../random'
import type { Quantity } from '../../text/document'
import { bare, form } from '../../text/fold'
import type { Alternative } from '../language'
import { numberRows, numberWords } from './quantities'

/** Agreement class: what the number asks of the noun after it. Options must not differ in it, or grammar tells the key. */
function agreementClass(value: number): string {
  if (!Number.isInteger(value)) return 'decimal'
  const rest = value % 100
  if (rest === 0) return 'round'
  if (rest <= 2) return `ends-${rest}`
  return rest <= 10 ? 'plural' : 'singular'
}

/** The largest power of ten (or half of it) that divides the number: 360000 → 10000, 250 → 50, 35 → 5. */
function grain(value: number): number {
  if (!Number.isInteger(value)) return Number.isInteger(value * 10) ? 0.1 : 0.01
  let power = 1
  while (value % (power * 10) === 0) power *= 10
  if (value % (power * 5) === 0 && value > power * 10) return power * 5
  return power > 1 && value / power <= 4 ? power / 2 : power
}

const FACTORS = [1.25, 0.8, 1.5, 0.65, 1.4, 0.7, 1.75, 0.55, 0.9, 1.15, 2]
/** Spans of time that people say: beside an odd number each of them would stand out as the key. */
const CONVENTIONS: readonly (readonly [unit: RegExp, values: readonly number[]])[] = [
  [/^ساع/u, [12, 24, 36, 48, 72, 96]],
  [/^دقيقة/u, [15, 20, 30, 45, 60, 90]],
  [/^شهر/u, [12, 15, 18, 24, 30, 36]],
  [/^يوم/u, [14, 21, 28, 30, 45, 60, 90]],
]

function written(value: number, like: string): string {
  const plain = bare(like)
  const separator = /^\d{1,3}([.,])\d{3}/u.exec(plain)?.[1]
  if (!Number.isInteger(value)) return String(Number(value.toFixed(2))).replace('.', plain.includes(',') ? ',' : '.')
  const digits = String(value)
  return separator && value >= 1000 ? digits.replace(/\B(?=(?:\d{3})+$)/gu, separator) : digits
}

function conventional({ unit, value }: Quantity): readonly number[] | null {
  const known = CONVENTIONS.find(([pattern]) => pattern.test(unit ?? ''))?.[1]
  return known?.includes(value) ? known : null
}

/** Numbers near the value, of its grain and agreement class, in an order drawn from the text. */
function madeUp(value: number, salt: string): number[] {
  const step = grain(value)
  const turn = Math.floor(fraction(salt) * FACTORS.length)
  return FACTORS.map((_, index) => FACTORS[(index + turn) % FACTORS.length] ?? 1).map((factor) =>
    Number((Math.round((value * factor) / step) * step).toFixed(2)),
  )
}

function countAlternatives(quantity: Quantity, others: readonly Quantity[], salt: string): number[] {
  const { value, kind } = quantity
  const isFine = (candidate: number) =>
    candidate > 0 &&
    agreementClass(candidate) === agreementClass(value) &&
    Math.abs(candidate - value) >= value * 0.1 &&
    (kind !== 'percent' || candidate < 100)
  const known = conventional(quantity)
  if (known) return [...known].sort((a, b) => Math.abs(a - value) - Math.abs(b - value)).filter(isFine)
  const fromArticle = others
    .filter((other) => other.kind === kind && other.written === 'digits' && other.sentence !== quantity.sentence)
    .map((other) => other.value)
    .filter((other) => other >= value * 0.4 && other <= value * 2.5)
  const small = value <= 10 && Number.isInteger(value) ? [3, 4, 5, 6, 7, 8, 9, 10] : []
  const near = small.sort((a, b) => Math.abs(a - value) - Math.abs(b - value))
  return [...fromArticle, ...near, ...madeUp(value, salt)].filter(isFine)
}

/** Of what has happened nobody takes a year for right that has not been yet. */
const LATEST_YEAR = 2024

function yearAlternatives(quantity: Quantity, others: readonly Quantity[], salt: string): number[] {
  const near = others.filter(({ kind, value }) => kind === 'year' && Math.abs(value - quantity.value) <= 25)
  const latest = Math.max(2020, ...others.filter(({ kind }) => kind === 'year').map(({ value }) => value))
  const steps = [-3, 4, -6, 2, 5, -5, -4, 3]
  const turn = Math.floor(fraction(salt) * steps.length)
  const made = steps.map((_, index) => quantity.value + (steps[(index + turn) % steps.length] ?? 1))
  return [...near.map(({ value }) => value), ...made].filter(
    (value) => value !== quantity.value && value <= Math.min(latest, LATEST_YEAR),
  )
}

function wordAlternatives(quantity: Quantity, salt: string): Alternative[] {
  const known = numberWords.get(form(quantity.text))
  if (!known) return []
  const values = [...numberRows.keys()].filter((value) => value !== known.value && value > 10 === known.value > 10)
  const near = values.sort(
    (a, b) =>
      Math.abs(a - known.value) - Math.abs(b - known.value) || fraction(`${salt}${a}`) - fraction(`${salt}${b}`),
  )
  return near.flatMap((value) => {
    const text = numberRows.get(value)?.[known.column]
    return text ? [{ text, value }] : []
  })
}

/** See `Language.alternatives`. The article's own numbers come first; others keep the grain and the agreement class. */
export function alternatives(quantity: Quantity, others: readonly Quantity[], salt: string): Alternative[] {
  if (quantity.written === 'words') return wordAlternatives(quantity, salt)
  const values =
    quantity.kind === 'year' ? yearAlternatives(quantity, others, salt) : countAlternatives(quantity, others, salt)
  return [...new Set(values)].map((value) => ({ value, text: written(value, quantity.text) }))
}
