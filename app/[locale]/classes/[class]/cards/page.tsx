import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { readerOf } from '@/app/reader'
import { siteAddress } from '@/app/site-address'
import { orNotFound, signedIn } from '@/app/visitor'
import { CardSheet } from '@/components/classes/card-sheet'
import { PrintButton } from '@/components/classes/print-button'
import type { Locale } from '@/i18n/locales'
import { qrDrawing } from '@/lib/qr'
import { cardsOf } from '@/server/cards'

interface Props {
  readonly params: Promise<{ locale: string; class: string }>
  readonly searchParams: Promise<{ pupil?: string }>
}

const sheetOf = cache(async (locale: Locale, id: string) =>
  orNotFound(cardsOf(await signedIn(locale, `/classes/${id}/cards`), id)),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  const { className } = await sheetOf(locale, (await params).class)
  return { title: (await getTranslations({ locale, namespace: 'class' }))('sheet.title', { name: className }) }
}

export default async function CardsPage({ params, searchParams }: Props) {
  const { locale } = await readerOf(params)
  const id = (await params).class
  const { pupil } = await searchParams
  const { className, cards } = await sheetOf(locale, id)
  const t = await getTranslations({ locale, namespace: 'class' })
  const address = `${await siteAddress()}/${locale}/card`
  const wanted = pupil ? cards.filter((card) => card.pupilId === pupil) : cards
  return (
    <div className="grid gap-6">
      <div className="screen-only grid gap-3 pt-8">
        <p>
          <Link href={`/${locale}/classes/${id}`} className="inline-flex min-h-11 items-center">
            {t('sheet.back')}
          </Link>
        </p>
        <h1 className="text-3xl font-semibold">{t('sheet.title', { name: className })}</h1>
        <p className="max-w-3xl text-quiet">{wanted.length > 0 ? t('sheet.lead') : t('sheet.empty')}</p>
        {wanted.length > 0 ? (
          <div className="flex flex-wrap items-center gap-4">
            <PrintButton label={t('sheet.print')} />
            <p className="text-quiet">{t('sheet.printHint')}</p>
          </div>
        ) : null}
      </div>
      {wanted.length > 0 ? (
        <CardSheet
          t={t}
          className={className}
          address={address.replace(/^https?:\/\//, '')}
          cards={wanted.map((card) => ({ ...card, qr: qrDrawing(`${address}/${card.code}`) }))}
        />
      ) : null}
    </div>
  )
}
