import type { Locale } from './locales'
import type { NumberingSystem } from './preferences'

/** A date with its time, in the zone that is named, as the reader writes it: digits and calendar are spelled out. */
export function formatMoment(moment: Date, locale: Locale, digits: NumberingSystem, timeZone: string): string {
  return new Intl.DateTimeFormat(`${locale}-u-nu-${digits}-ca-gregory`, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(moment)
}

/** A day without its time, with the name of the weekday: "Saturday, 28 November". */
export function formatDay(moment: Date, locale: Locale, digits: NumberingSystem, timeZone: string): string {
  return new Intl.DateTimeFormat(`${locale}-u-nu-${digits}-ca-gregory`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  }).format(moment)
}
