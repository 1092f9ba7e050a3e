import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { visitor } from '@/app/visitor'
import { CardCodeForm } from '@/components/classes/card-code-form'
import { PupilDesk } from '@/components/classes/pupil-desk'
import { ActionForm } from '@/components/forms/action-form'
import { readCode, shownCode } from '@/server/card-code'
import { pupilHome } from '@/server/pupil-home'
import { leave } from './actions'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ code?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'class' }))('card.title') }
}

/** A pupil's own page: what waits for them; before they are in, the field for the short code of the card. */
export default async function CardPage({ params, searchParams }: Props) {
  const { locale } = await readerOf(params)
  const { code } = await searchParams
  const typed = typeof code === 'string' ? code : undefined
  const known = typed === undefined ? null : readCode(typed)
  if (known) redirect(`/${locale}/card/${shownCode(known)}`)
  const [t, error, home] = await Promise.all([
    getTranslations({ locale, namespace: 'class' }),
    getTranslations({ locale, namespace: 'error' }),
    pupilHome(await visitor()),
  ])
  if (!home || typed !== undefined) {
    const problem = typed === undefined ? undefined : error('card-unknown')
    return <CardCodeForm t={t} action={`/${locale}/card`} typed={typed} problem={problem} />
  }
  return (
    <div className="mx-auto grid max-w-2xl gap-8 pt-8">
      <PupilDesk t={t} home={home} joinHref={(joinCode) => `/${locale}/join?code=${joinCode}`} />
      <ActionForm
        action={leave.bind(null, locale)}
        label={t('card.leave', { name: home.name })}
        pendingLabel={t('card.leaving')}
        isQuiet
      />
    </div>
  )
}
