import { getLocale, getTranslations } from 'next-intl/server'

export default async function Loading() {
  const t = await getTranslations({ locale: await getLocale(), namespace: 'site' })
  return (
    <p role="status" className="flex items-center justify-center gap-3 pt-24 text-quiet">
      <span aria-hidden="true" className="working" />
      {t('loading')}
    </p>
  )
}
