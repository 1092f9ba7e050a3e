import type { Locale } from './locales'

/** A language, by its code, as the interface calls it. */
export function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code
}
