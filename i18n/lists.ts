import type { Locale } from './locales'

/** Things one after another as the language joins them: «١ و٢ و٣», "1, 2, and 3". */
export function listed(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)
}
