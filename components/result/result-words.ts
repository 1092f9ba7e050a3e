import type { useTranslations } from 'next-intl'
import { showDigits } from '@/i18n/digits'
import type { Locale } from '@/i18n/locales'
import type { Preferences } from '@/i18n/preferences'

/** What every part of a result is told with. */
export interface ResultReader {
  readonly locale: Locale
  readonly preferences: Preferences
  readonly number: (value: number) => string
}

export type ResultWords = ReturnType<typeof useTranslations<'result'>>

/** A text of the article in the digits that were chosen. */
export const inDigits = (text: string, { preferences }: ResultReader) => showDigits(text, preferences.digits)
