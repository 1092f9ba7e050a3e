import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { deviceToken, signedIn } from '@/app/visitor'
import { ActionForm } from '@/components/forms/action-form'
import { deviceHistory } from '@/server/study/join-device'
import { join } from '../actions'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'study' }))('join.heading') }
}

/** Asks, and never assumes: a tablet is shared. */
export default async function JoinPage({ params }: Props) {
  const { locale, counted } = await readerOf(params)
  const viewer = await signedIn(locale, '/study/join')
  const device = await deviceHistory(viewer, await deviceToken())
  if (!device) redirect(`/${locale}/study`)
  const t = await getTranslations({ locale, namespace: 'study' })
  const { name, attempts, cards, articles } = device
  return (
    <div className="mx-auto grid max-w-xl gap-5 pt-10">
      <h1 className="text-3xl font-semibold">{t('join.heading')}</h1>
      <p className="text-lg font-semibold">{name ? t('join.whose', { name }) : t('join.nameless')}</p>
      <ul className="ms-6 list-disc">
        <li>{t('join.attempts', counted(attempts))}</li>
        <li>{t('join.cards', counted(cards))}</li>
        <li>{t('join.articles', counted(articles))}</li>
      </ul>
      <p>{t('join.ask')}</p>
      <p className="text-quiet">{t('join.classNote')}</p>
      <ActionForm action={join.bind(null, locale)} label={t('join.button')} pendingLabel={t('join.joining')} />
      <Link href={`/${locale}/study`} className="button w-fit">
        {t('join.leave')}
      </Link>
    </div>
  )
}
