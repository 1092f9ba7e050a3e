import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { inDigitsOf, readerOf } from '@/app/reader'
import { siteAddress } from '@/app/site-address'
import { address, orNotFound, signedIn } from '@/app/visitor'
import { QrCode } from '@/components/qr-code'
import type { Locale } from '@/i18n/locales'
import { qrDrawing } from '@/lib/qr'
import { shownCode } from '@/server/assignment-view'

interface Props {
  readonly params: Promise<{ locale: string; assignment: string }>
}

const doorOf = cache(async (locale: Locale, id: string) =>
  orNotFound(shownCode(await signedIn(locale, `/assignments/${id}/show`), id, await address())),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'assignment' }))('projectorTitle') }
}

/** For the wall of the classroom: the code, its square and its address, as large as they go, and nothing else. */
export default async function ShowPage({ params }: Props) {
  const reader = await readerOf(params)
  const { locale } = reader
  const door = await doorOf(locale, (await params).assignment)
  const t = await getTranslations({ locale, namespace: 'assignment' })
  const back = (
    <Link href={`/${locale}/assignments/${door.id}`} className="inline-flex min-h-12 items-center text-quiet">
      {t('back')}
    </Link>
  )
  if (!door.code) {
    return (
      <div className="grid gap-4 pt-12">
        <p className="text-2xl">{t('noCode')}</p>
        {back}
      </div>
    )
  }
  const site = await siteAddress()
  const link = `${site}/j/${door.code}`
  return (
    <div className="projector grid min-h-[90dvh] content-center justify-items-center gap-6 pt-6 text-center">
      <h1 dir={door.direction} className="font-reading text-2xl leading-relaxed font-bold sm:text-4xl">
        {door.title}
      </h1>
      <p dir="ltr" className="projector-code font-semibold text-accent">
        {inDigitsOf(reader, door.code)}
      </p>
      <div className="grid items-center justify-items-center gap-8 sm:grid-cols-[auto_auto] sm:gap-16">
        <QrCode drawing={qrDrawing(link)} label={t('qr', { address: link })} className="projector-qr" />
        <p className="grid gap-2 text-2xl sm:text-4xl">
          <span>{t('goTo')}</span>
          <bdi dir="ltr" className="font-semibold wrap-anywhere">
            {link.replace(/^https?:\/\//, '')}
          </bdi>
          <span className="text-quiet">{t('orScan')}</span>
        </p>
      </div>
      {back}
    </div>
  )
}
