import type { Locale } from './locales'
import type { NumberingSystem, Preferences } from './preferences'

/** Arabic-speaking countries whose schools write 123. */
const LATIN_DIGIT_REGIONS = /^ar-(MA|DZ|TN|LY|MR|AE)\b/i

/** The interface's digits: as chosen, else as the reader's language and country write them. */
export function digitsFor(preferences: Preferences, locale: Locale, acceptLanguage: string | null): NumberingSystem {
  if (preferences.digits !== 'auto') return preferences.digits
  if (locale !== 'ar') return 'latn'
  const first = (acceptLanguage ?? '').split(',').find((language) => language.trim().toLowerCase().startsWith('ar'))
  return first && LATIN_DIGIT_REGIONS.test(first.trim()) ? 'latn' : 'arab'
}

/**
 * A number as the reader writes it. The numbering system and the calendar are always spelled out: what plain
 * 'ar' means differs between versions of Node and between server and browser.
 */
export function formatNumber(value: number, locale: Locale, digits: NumberingSystem): string {
  return new Intl.NumberFormat(`${locale}-u-nu-${digits}-ca-gregory`, { maximumFractionDigits: 2 }).format(value)
}

/** A share from 0 to 1 in whole hundredths, with the reader's own sign for it. */
export function formatPercent(share: number, locale: Locale, digits: NumberingSystem): string {
  const options = { style: 'percent', maximumFractionDigits: 0 } as const
  return new Intl.NumberFormat(`${locale}-u-nu-${digits}-ca-gregory`, options).format(share)
}

const PAIRS: Record<NumberingSystem, { from: string; to: string }> = {
  arab: { from: '0123456789', to: '٠١٢٣٤٥٦٧٨٩' },
  latn: { from: '٠١٢٣٤٥٦٧٨٩', to: '0123456789' },
}

/** Numbers, ranges (20-30) and Latin names with what holds them together. */
const NUMBERS_AND_NAMES = /[A-Za-z0-9٠-٩]+(?:[-–.,٫٬][A-Za-z0-9٠-٩]+)*/g

const SEPARATORS: Record<NumberingSystem, Record<string, string>> = {
  arab: { '.': '٫', ',': '٬' },
  latn: { '٫': '.', '٬': ',' },
}

/**
 * The article's own numbers in the digits the reader chose; names such as F-16 and COVID-19 stay. One character for one, so that offsets into the text
 * stay true; 'auto' leaves the text as its author wrote it.
 */
export function showDigits(text: string, choice: Preferences['digits']): string {
  if (choice === 'auto') return text
  const { from, to } = PAIRS[choice]
  return text.replace(NUMBERS_AND_NAMES, (found) => {
    if (/[A-Za-z]/.test(found)) return found
    return [...found].map((char) => to[from.indexOf(char)] ?? SEPARATORS[choice][char] ?? char).join('')
  })
}
