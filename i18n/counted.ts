import { formatNumber } from './digits'
import type { Locale } from './locales'
import type { NumberingSystem } from './preferences'

/**
 * The two values a counted message takes: `count` chooses the plural form (six in Arabic), `n` is what is shown.
 * Messages never use `#`, whose digits would depend on the machine.
 */
export function counted(count: number, locale: Locale, digits: NumberingSystem): { count: number; n: string } {
  return { count, n: formatNumber(count, locale, digits) }
}
