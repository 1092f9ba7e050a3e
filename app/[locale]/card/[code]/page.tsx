import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { address, visitor } from '@/app/visitor'
import { CardCodeForm } from '@/components/classes/card-code-form'
import { ActionForm } from '@/components/forms/action-form'
import { Failure, type FailureKey } from '@/lib/failure'
import { type CardHolder, cardHolder } from '@/server/cards'
import { goIn } from '../actions'

interface Props {
  readonly params: Promise<{ locale: string; code: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  const t = await getTranslations({ locale, namespace: 'class' })
  // The address is the card's secret, which no search engine may keep; other sites are never told addresses.
  return { title: t('card.title'), robots: { index: false } }
}

async function holderOf(code: string): Promise<CardHolder | FailureKey> {
  try {
    return await cardHolder(code, await address())
  } catch (error) {
    if (error instanceof Failure) return error.key
    throw error
  }
}

/** Where the QR code of a card leads. Looking changes nothing: the device becomes the pupil's with the button. */
export default async function OpenedCardPage({ params }: Props) {
  const { locale } = await readerOf(params)
  const { code } = await params
  const [t, error] = await Promise.all([
    getTranslations({ locale, namespace: 'class' }),
    getTranslations({ locale, namespace: 'error' }),
  ])
  const [holder, viewer] = await Promise.all([holderOf(code), visitor()])
  const home = `/${locale}/card`
  if (typeof holder === 'string') {
    return <CardCodeForm t={t} action={home} typed={undefined} problem={error(holder)} />
  }
  return (
    <div className="mx-auto grid max-w-md gap-6 pt-8">
      <h1 className="text-3xl font-semibold [overflow-wrap:anywhere]">{t('card.hello', { name: holder.name })}</h1>
      <p className="text-lg">{t('card.confirm', { name: holder.name, class: holder.className })}</p>
      {viewer?.account ? (
        <p>{t('card.account')}</p>
      ) : (
        <>
          <p className="text-quiet">{t('card.confirmHint')}</p>
          <ActionForm action={goIn.bind(null, locale, code)} label={t('card.me')} pendingLabel={t('card.entering')} />
          <p>
            <Link href={home} className="inline-flex min-h-12 items-center">
              {t('card.other')}
            </Link>
          </p>
        </>
      )}
    </div>
  )
}
