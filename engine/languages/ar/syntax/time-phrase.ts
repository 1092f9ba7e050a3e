import type { Range } from '../../../text/document'
import { months, timeWords } from '../look-up'
import { formAt, type Words } from './word'

export type TimeGrain = 'year' | 'month' | 'day' | 'century'

/** «في عام 1901»، «في 7 يوليو 1937»، «في مايو/أيار 2004»، «في القرن التاسع عشر». */
export interface TimePhrase extends Range {
  readonly grain: TimeGrain
  /** «في»، «منذ»، «حتى»، … or null where the time stands bare: «عام 1901». */
  readonly preposition: string | null
  /** The time itself without its preposition: «عام 1901»، «7 يوليو 1937». */
  readonly from: number
  readonly year: number | null
  /** Numbers that sort as the times do; years alone count as their beginning. */
  readonly order: number | null
}

const PREPOSITION = /^[وف]?(?:في|خلال|منذ|حتى|بحلول|قبل|بعد|من|الى|لغاية)$/u
const YEAR_WORD = /^(?:[وفبل]?)(?:ال)?(?:عام|سنة|العام)$/u
const ERA = /^(?:م|ميلادي|ميلادية|للميلاد)$/u
const HIJRI = /^(?:هـ|ه|هجري|هجرية|للهجرة|ق|قبل)$/u
const ORDINALS =
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العشرين'.split(
    ' ',
  )
const MONTH_NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'يناير كانون_الثاني جانفي',
    'فبراير شباط فيفري',
    'مارس اذار',
    'ابريل نيسان افريل',
    'مايو ايار ماي',
    'يونيو حزيران جوان يونيه',
    'يوليو تموز جويلية يوليه',
    'اغسطس اب اوت',
    'سبتمبر ايلول شتنبر',
    'اكتوبر تشرين_الاول',
    'نوفمبر تشرين_الثاني',
    'ديسمبر كانون_الاول دجنبر',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
)

function yearAt(words: Words, at: number): number | null {
  const word = words[at]
  const value = Number(word?.token.form ?? '')
  if (word?.token.kind !== 'number' || !/^\d{3,4}$/u.test(word.token.form)) return null
  return value >= 100 && value <= 2100 && !HIJRI.test(formAt(words, at + 1)) ? value : null
}

interface Month extends Range {
  readonly number: number
}

/** «يوليو»، «كانون الثاني»، «أيار/مايو»، «شهر مايو». */
function monthAt(words: Words, at: number): Month | null {
  const first = formAt(words, at) === 'شهر' ? at + 1 : at
  const one = formAt(words, first)
  const two = `${one}_${formAt(words, first + 1)}`
  const number = MONTH_NUMBERS[two] ?? MONTH_NUMBERS[one]
  if (!number) return null
  let last = first + (MONTH_NUMBERS[two] ? 2 : 1)
  if (formAt(words, last) === '/') {
    const other = monthAt(words, last + 1)
    if (other) last = other.last
  }
  return { first: at, last, number }
}

function withEra(words: Words, last: number): number {
  return ERA.test(formAt(words, last)) ? last + 1 : last
}

/** «في 1563 و1593 و1603»: one of several years. */
function isListed(words: Words, at: number): boolean {
  const isAnd = /^[و،]$/u.test(formAt(words, at))
  return /^و\d/u.test(formAt(words, at)) || (isAnd && words[at + 1]?.token.kind === 'number')
}

/** «عام 1901» or, where `bare`, «1901»; «العام 1901» too. */
function yearPhrase(words: Words, at: number, bare: boolean): Omit<TimePhrase, 'first' | 'preposition'> | null {
  const hasWord = YEAR_WORD.test(formAt(words, at))
  const year = yearAt(words, hasWord ? at + 1 : at)
  if (year === null || (!hasWord && (!bare || year < 1000))) return null
  const last = withEra(words, hasWord ? at + 2 : at + 1)
  if (/^[-–/]$/u.test(formAt(words, last)) || isListed(words, last)) return null
  return { from: at, last, grain: 'year', year, order: year * 10_000 }
}

function dayOrMonth(words: Words, at: number): Omit<TimePhrase, 'first' | 'preposition'> | null {
  let cursor = at
  if (formAt(words, cursor) === 'يوم') cursor += 1
  const isDay = words[cursor]?.token.kind === 'number' && Number(formAt(words, cursor)) <= 31
  const day = isDay ? Number(formAt(words, cursor)) : 0
  if (isDay) cursor += 1
  if (isDay && formAt(words, cursor) === 'من') cursor += 1
  const month = monthAt(words, cursor)
  if (!month) return null
  cursor = month.last
  if (/^[،,]$/u.test(formAt(words, cursor)) && yearAt(words, cursor + 1) !== null) cursor += 1
  if (formAt(words, cursor) === 'من' && YEAR_WORD.test(formAt(words, cursor + 1))) cursor += 1
  const after = yearPhrase(words, cursor, true)
  const year = after?.year ?? null
  return {
    from: at,
    last: after?.last ?? month.last,
    grain: isDay ? 'day' : 'month',
    year,
    order: year === null ? null : year * 10_000 + month.number * 100 + day,
  }
}

/** «القرن التاسع عشر (الميلادي)». */
function centuryPhrase(words: Words, at: number): Omit<TimePhrase, 'first' | 'preposition'> | null {
  if (formAt(words, at) !== 'القرن') return null
  const unit = ORDINALS.indexOf(formAt(words, at + 1))
  if (unit < 0) return null
  let last = at + 2
  if (/^(?:عشر|والعشرين|والعشرون)$/u.test(formAt(words, last))) last += 1
  if (formAt(words, last) === 'الميلادي') last += 1
  if (/^(?:قبل|الهجري|للهجرة|ق)$/u.test(formAt(words, last))) return null
  return { from: at, last, grain: 'century', year: null, order: null }
}

function timeAt(words: Words, at: number, bare: boolean): Omit<TimePhrase, 'first' | 'preposition'> | null {
  return dayOrMonth(words, at) ?? yearPhrase(words, at, bare) ?? centuryPhrase(words, at)
}

/** The expression of a fixed time that begins at a word, its preposition included; null where none does. */
export function timePhrase(words: Words, at: number): TimePhrase | null {
  const word = formAt(words, at)
  if (PREPOSITION.test(word)) {
    const inner = timeAt(words, at + 1, true)
    return inner
      ? { ...inner, first: at, preposition: word.replace(/^[وف](?=في|خلال|منذ|حتى|بحلول|قبل|بعد|من)/u, '') }
      : null
  }
  const isBare = YEAR_WORD.test(word) || word === 'يوم'
  const inner = isBare ? timeAt(words, at, false) : null
  return inner ? { ...inner, first: at, preposition: null } : null
}

/** «أمس»، «الماضي»، «حاليا»: times that only the day of writing explains. */
export function isLooseTime(words: Words, at: number): boolean {
  const word = formAt(words, at)
  return timeWords.has(word) && !months.has(word)
}
