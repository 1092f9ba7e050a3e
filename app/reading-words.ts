import type { Reader } from '@/app/reader'
import type { ReadingWords } from '@/components/reading/words'
import { messages } from '@/i18n/messages'

/** What the tools above an article say. */
export function readingWords({ locale, digits }: Pick<Reader, 'locale' | 'digits'>): ReadingWords {
  const { reading, site } = messages[locale]
  return { reading, size: site.readingSize, smaller: site.smaller, larger: site.larger, locale, digits }
}
