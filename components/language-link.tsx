'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import type { Locale } from '@/i18n/locales'

/** This very page in the other language. A plain link: the whole document changes its language and direction. */
export function LanguageLink({ locale, label }: { locale: Locale; label: string }) {
  const path = usePathname().replace(/^\/[^/]+/, '')
  const query = useSearchParams().toString()
  return (
    <a href={`/${locale}${path}${query ? `?${query}` : ''}`} hrefLang={locale} lang={locale} className="button">
      {label}
    </a>
  )
}
