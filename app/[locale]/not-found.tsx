import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'

export default async function NotFound() {
  const locale = await getLocale()
  const t = await getTranslations({ locale, namespace: 'error' })
  return (
    <div className="mx-auto grid max-w-xl gap-5 pt-20">
      <h1 className="text-3xl font-semibold">{t('notFoundTitle')}</h1>
      <p className="text-lg text-quiet">{t('notFound')}</p>
      <Link href={`/${locale}`} className="button button-primary w-fit">
        {t('home')}
      </Link>
    </div>
  )
}
