import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { AccountCard } from '@/components/account/account-card'
import { AccountField } from '@/components/account/account-field'
import { ActionForm } from '@/components/forms/action-form'
import { Note } from '@/components/note'
import { hasMail } from '@/server/accounts/password-mail'
import { askForLink } from './actions'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ sent?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'account' }))('forgot') }
}

export default async function ForgotPage({ params, searchParams }: Props) {
  const { locale } = await readerOf(params)
  const { sent } = await searchParams
  const t = await getTranslations({ locale, namespace: 'account' })
  return (
    <AccountCard title={t('forgot')} lead={hasMail() ? t('forgotLead') : t('forgotNoMail')}>
      {sent ? <Note>{t('linkSent')}</Note> : null}
      {hasMail() && !sent ? (
        <ActionForm action={askForLink.bind(null, locale)} label={t('sendLink')} pendingLabel={t('sending')}>
          <AccountField kind="email" label={t('email')} />
        </ActionForm>
      ) : null}
      <p>
        <Link href={`/${locale}/sign-in`}>{t('signIn')}</Link>
      </p>
    </AccountCard>
  )
}
