'use client'

import { useParams } from 'next/navigation'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'
import ar from '@/i18n/messages/ar/error.json'
import en from '@/i18n/messages/en/error.json'

const words: Record<Locale, typeof ar> = { ar, en }

/** Something threw: said in the reader's language without asking the server, which may be what is gone. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const { locale } = useParams<{ locale: string }>()
  const t = words[isLocale(locale) ? locale : DEFAULT_LOCALE]
  return (
    <div role="alert" className="mx-auto grid max-w-xl gap-5 pt-20">
      <h1 className="text-3xl font-semibold">{t.title}</h1>
      <p className="text-lg text-quiet">{t.unexpected}</p>
      <div className="flex gap-3">
        <button type="button" onClick={reset} className="button button-primary">
          {t.retry}
        </button>
        <a href={`/${isLocale(locale) ? locale : DEFAULT_LOCALE}`} className="button">
          {t.home}
        </a>
      </div>
    </div>
  )
}
