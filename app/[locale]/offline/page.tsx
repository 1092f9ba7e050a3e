import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { KeptAttempts } from '@/components/offline/kept-attempts'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'delivery' }))('offline.title') }
}

/** Stands in for any page that cannot be reached; kept by the service worker, and made for nobody in particular. */
export default async function OfflinePage({ params }: Props) {
  const { locale } = await readerOf(params)
  const t = await getTranslations({ locale, namespace: 'delivery' })
  return (
    <div className="mx-auto grid max-w-xl gap-6 pt-12">
      <h1 className="text-3xl font-semibold">{t('offline.title')}</h1>
      <p className="text-lg">{t('offline.lead')}</p>
      <KeptAttempts heading={t('offline.goOn')} />
      {/* The address is still the one that could not be reached. */}
      <a href="?" className="button w-fit">
        {t('offline.again')}
      </a>
    </div>
  )
}
