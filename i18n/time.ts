import type { Locale } from './locales'
import type { NumberingSystem } from './preferences'

/** A time of day to the second, as the reader writes it and where the reader is. For the browser, which knows where. */
export function formatTime(time: Date, locale: Locale, digits: NumberingSystem): string {
  return new Intl.DateTimeFormat(`${locale}-u-nu-${digits}-ca-gregory`, { timeStyle: 'medium' }).format(time)
}
