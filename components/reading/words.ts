import type { Locale } from '@/i18n/locales'
import type { Messages } from '@/i18n/messages'
import type { NumberingSystem } from '@/i18n/preferences'

/** What the reading tools say, and how they write numbers. */
export interface ReadingWords {
  readonly reading: Messages['reading']
  readonly smaller: string
  readonly larger: string
  readonly size: string
  readonly locale: Locale
  readonly digits: NumberingSystem
}
