import { formatNumber } from '@/i18n/digits'
import { isLocale } from '@/i18n/locales'
import type { NumberingSystem } from '@/i18n/preferences'

/** The six plural forms of "n minutes left", `{n}` standing for the number; languages with fewer repeat theirs. */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, string>>

/** How the reader counts and writes numbers. */
interface Counting {
  readonly locale: string
  readonly digits: NumberingSystem
}

/** A number with its noun, where it is known only in the browser. */
export function counted(count: number, forms: PluralForms, { locale, digits }: Counting): string {
  const form = forms[new Intl.PluralRules(locale).select(count)]
  return form.replace('{n}', isLocale(locale) ? formatNumber(count, locale, digits) : String(count))
}
