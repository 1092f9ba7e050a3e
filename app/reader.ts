import { cookies, headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { counted } from '@/i18n/counted'
import { digitsFor, formatNumber } from '@/i18n/digits'
import { isLocale, type Locale } from '@/i18n/locales'
import { type NumberingSystem, PREFERENCES_COOKIE, type Preferences, readPreferences } from '@/i18n/preferences'

/** How this request's reader sees things: the language of the address, digits, theme and size. */
export interface Reader {
  readonly locale: Locale
  readonly preferences: Preferences
  /** The digits of the interface, as chosen or as the reader's language and country write them. */
  readonly digits: NumberingSystem
  readonly number: (value: number) => string
  readonly counted: (count: number) => { count: number; n: string }
}

export async function readerOf(params: Promise<{ locale: string }>): Promise<Reader> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const preferences = readPreferences((await cookies()).get(PREFERENCES_COOKIE)?.value)
  const digits = digitsFor(preferences, locale, (await headers()).get('accept-language'))
  return {
    locale,
    preferences,
    digits,
    number: (value) => formatNumber(value, locale, digits),
    counted: (count) => counted(count, locale, digits),
  }
}

/** The digits of a code as the reader writes them, in two groups of three. */
export function inDigitsOf({ number }: Reader, code: string): string {
  const digits = [...code].map((digit) => number(Number(digit)))
  return `${digits.slice(0, 3).join('')}\u00a0${digits.slice(3).join('')}`
}
