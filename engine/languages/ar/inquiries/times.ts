import { fraction } from '../../../random'
import type { Inquiry } from '../../../text/document'
import { bare, form } from '../../../text/fold'
import type { Alternative } from '../../language'

/** The names of the months by tradition; a date keeps to the one that the article uses. */
const MONTHS = [
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
].map((names) => names.split(' ').map((name) => name.replace('_', ' ')))
const CENTURIES = [
  'الثالث عشر',
  'الرابع عشر',
  'الخامس عشر',
  'السادس عشر',
  'السابع عشر',
  'الثامن عشر',
  'التاسع عشر',
  'العشرين',
]
const STEPS = [-3, 4, -6, 2, 5, -5, -4, 3]

function turned(salt: string): number[] {
  const turn = Math.floor(fraction(salt) * STEPS.length)
  return STEPS.map((_, index) => STEPS[(index + turn) % STEPS.length] ?? 1)
}

/** Digits as the article writes them: Western or Eastern. */
function inDigitsOf(like: string, value: number): string {
  const digits = String(value)
  return /[٠-٩]/u.test(like) ? digits.replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit))) : digits
}

function replaceYear(text: string, year: number, step: number): string {
  return text.replace(/[\d٠-٩]{4}/u, (written) => inDigitsOf(written, year + step))
}

function nearYears({ answer, order }: Inquiry, salt: string): Alternative[] {
  const year = Math.floor((order ?? 0) / 10_000)
  return turned(salt)
    .filter((step) => year + step <= 2026)
    .map((step) => ({ text: replaceYear(answer.text, year, step), value: (order ?? 0) + step * 10_000 }))
}

/** The month that a tradition names in a date, and its place in the year; null where it names none. */
function monthIn(text: string, names: readonly string[]): { readonly name: string; readonly at: number } | null {
  const at = names.findIndex((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text))
  const name = names[at]
  return name ? { name, at } : null
}

/** The same day in other months, under every name that the article gives the month: «أيار/مايو». */
function nearMonths({ answer, order }: Inquiry, salt: string): Alternative[] {
  const found = MONTHS.map((names) => ({ names, month: monthIn(answer.text, names) })).filter(
    ({ month }) => month !== null,
  )
  const [first] = found
  if (!first?.month || found.length < answer.text.split('/').length) return []
  const { at } = first.month
  return turned(salt).flatMap((step) => {
    if (at + step < 0 || at + step > 11) return []
    const text = found.reduce(
      (sum, { names, month }) => sum.replace(month?.name ?? '', names[at + step] ?? ''),
      answer.text,
    )
    return [{ text, value: (order ?? (at + 1) * 100) + step * 100 }]
  })
}

function nearCenturies({ answer }: Inquiry): Alternative[] {
  const at = CENTURIES.findIndex((name) => answer.text.includes(name))
  const written = CENTURIES[at]
  if (!written) return []
  return CENTURIES.flatMap((name, index) =>
    index !== at && Math.abs(index - at) <= 3 ? [{ text: answer.text.replace(written, name), value: index }] : [],
  )
}

/** Whether two dates say the same parts: day, month, year. */
function isAlike(one: string, other: string): boolean {
  const shape = (text: string) =>
    bare(text)
      .replace(/\d{3,4}/gu, 'Y')
      .replace(/\d{1,2}/gu, 'D')
      .replace(/\p{L}{2,}/gu, 'w')
  return shape(one) === shape(other)
}

/** See `Language.otherTimes`. */
export function otherTimes(inquiry: Inquiry, all: readonly Inquiry[], salt: string): Alternative[] {
  if (inquiry.grain === 'century') return nearCenturies(inquiry)
  const span = inquiry.grain === 'year' ? 600_000 : 400_000
  const fromArticle = all
    .filter(
      ({ asks, grain, order, answer }) =>
        asks === 'when' && grain === inquiry.grain && order !== null && answer.text !== inquiry.answer.text,
    )
    .filter(
      ({ answer, order }) =>
        isAlike(answer.text, inquiry.answer.text) && Math.abs((order ?? 0) - (inquiry.order ?? 0)) <= span,
    )
    .map(({ answer, order }) => ({ text: answer.text, value: order ?? 0 }))
  const made = inquiry.grain === 'year' ? nearYears(inquiry, salt) : nearMonths(inquiry, salt)
  const seen = new Set([form(inquiry.answer.text)])
  return [...fromArticle, ...made].filter(({ text }) => {
    const isNew = !seen.has(form(text))
    seen.add(form(text))
    return isNew
  })
}
