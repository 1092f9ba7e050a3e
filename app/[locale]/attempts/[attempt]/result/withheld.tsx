import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import type { Withheld } from '@/server/results'

interface Props {
  readonly reader: Reader
  readonly withheld: Withheld
  /** What else is to be said of what was received; empty where nothing is. */
  readonly note: string
}

/** Instead of a result that may not be seen, or not yet: what was received, and when there is more. */
export async function WithheldPage({ reader: { locale, number, counted }, withheld, note }: Props) {
  const t = await getTranslations({ locale, namespace: 'result' })
  return (
    <div className="mx-auto grid max-w-xl gap-5 pt-16">
      <h1 className="text-3xl font-semibold">{t('withheld.title')}</h1>
      <p className="text-2xl font-semibold text-accent">
        <span aria-hidden="true">✓ </span>
        {t('withheld.received', { ...counted(withheld.received), total: number(withheld.of) })}
      </p>
      {note ? <p className="text-lg">{note}</p> : null}
      <p className="text-lg">{t(`withheld.${withheld.until}`)}</p>
      <Link href={`/${locale}`} className="button w-fit">
        {t('withheld.home')}
      </Link>
    </div>
  )
}
