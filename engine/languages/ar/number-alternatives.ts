import { fraction } from '../../random'
import type { Quantity } from '../../text/document'
import { bare, form } from '../../text/fold'
import { numberRows, numberWords } from './quantities'

/** Agreement class: what the number asks of the noun after it. Options must not differ in it, or grammar tells the key. */
function agreementClass(value: number): string {
  if (!Number.isInteger(value)) return 'decimal'
  const rest = value % 100
  if (rest === 0) return 'round'
  if (rest <= 2) return `ends-${rest}`
  return rest <= 10 ? 'plural' : 'singular'
}

/** The largest power of ten (or half of it) that divides the number: 360000 → 10000, 250 → 50. */
function grain(value: number): number {
  if (!Number.isInteger(value)) return Number.isInteger(value * 10) ? 0.1 : 0.01
  let power = 1
  while (value % (power * 10) === 0) power *= 10
  return power > 1 && value / power === 1 ? power / 10 : power
}

const FACTORS = [1.25, 0.8, 1.5, 0.65, 1.75, 0.5, 2, 2.5, 0.35, 3]

function written(value: number, like: string): string {
  const plain = bare(like)
  const separator = /^\d{1,3}([.,])\d{3}/u.exec(plain)?.[1]
  if (!Number.isInteger(value)) return String(Number(value.toFixed(2))).replace('.', plain.includes(',') ? ',' : '.')
  const digits = String(value)
  return separator && value >= 1000 ? digits.replace(/\B(?=(?:\d{3})+$)/gu, separator) : digits
}

function countAlternatives(quantity: Quantity, salt: string): number[] {
  const { value } = quantity
  const step = grain(value)
  const wanted = agreementClass(value)
  const found: number[] = []
  const turn = Math.floor(fraction(salt) * FACTORS.length)
  for (let index = 0; index < FACTORS.length; index++) {
    const factor = FACTORS[(index + turn) % FACTORS.length] ?? 1
    let candidate = Number((Math.round((value * factor) / step) * step).toFixed(2))
    for (let tries = 0; tries < 40 && (agreementClass(candidate) !== wanted || candidate === value); tries++) {
      candidate = Number((candidate + step).toFixed(2))
    }
    const isFine = agreementClass(candidate) === wanted && candidate > 0 && candidate !== value && candidate < value * 4
    if (isFine && (quantity.kind !== 'percent' || candidate < 100) && Math.abs(candidate - value) >= value * 0.1)
      found.push(candidate)
  }
  return found
}

function yearAlternatives(quantity: Quantity, others: readonly Quantity[], salt: string): number[] {
  const near = others.filter(({ kind, value }) => kind === 'year' && Math.abs(value - quantity.value) <= 25)
  const latest = Math.max(2020, ...others.filter(({ kind }) => kind === 'year').map(({ value }) => value))
  const steps = [-3, 4, -7, 2, 6, -5, -9, 8]
  const turn = Math.floor(fraction(salt) * steps.length)
  const made = steps.map((_, index) => quantity.value + (steps[(index + turn) % steps.length] ?? 1))
  return [...near.map(({ value }) => value), ...made].filter((value) => value !== quantity.value && value <= latest)
}

function wordAlternatives(quantity: Quantity, salt: string): string[] {
  const known = numberWords.get(form(quantity.text))
  if (!known) return []
  const values = [...numberRows.keys()].filter((value) => value !== known.value && value > 10 === known.value > 10)
  const near = values.sort(
    (a, b) =>
      Math.abs(a - known.value) - Math.abs(b - known.value) || fraction(`${salt}${a}`) - fraction(`${salt}${b}`),
  )
  return near.map((value) => numberRows.get(value)?.[known.column] ?? '').filter((word) => word)
}

/** See `Language.alternatives`. Years come from the article first; other numbers keep the grain and the agreement class. */
export function alternatives(quantity: Quantity, others: readonly Quantity[], salt: string): string[] {
  if (quantity.written === 'words') return wordAlternatives(quantity, salt)
  const values = quantity.kind === 'year' ? yearAlternatives(quantity, others, salt) : countAlternatives(quantity, salt)
  return [...new Set(values)].map((value) => written(value, quantity.text))
}
