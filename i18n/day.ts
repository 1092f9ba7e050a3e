import type { Locale } from './locales'
import type { NumberingSystem } from './preferences'

/** A day as the reader writes it, by the Gregorian calendar. */
export function formatDay(time: Date, locale: Locale, digits: NumberingSystem): string {
  return new Intl.DateTimeFormat(`${locale}-u-nu-${digits}-ca-gregory`, { dateStyle: 'long' }).format(time)
}
