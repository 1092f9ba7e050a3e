import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { nextPath } from '@/app/next-path'
import { readerOf } from '@/app/reader'
import { visitor } from '@/app/visitor'
import { AccountCard } from '@/components/account/account-card'
import { AccountField } from '@/components/account/account-field'
import { ActionForm } from '@/components/forms/action-form'
import { Note } from '@/components/note'
import { hasProvider, providerName } from '@/server/accounts/provider'
import { enterAccount, enterByProvider } from './actions'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ next?: string; reset?: string; failed?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'account' }))('signIn') }
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await readerOf(params)
  const { next, reset, failed } = await searchParams
  if ((await visitor())?.account) redirect(`/${locale}${nextPath(next)}`)
  const t = await getTranslations({ locale, namespace: 'account' })
  return (
    <AccountCard title={t('signIn')} lead={t('signInLead')}>
      {reset ? <Note>{t('resetDone')}</Note> : null}
      {failed ? <Note isProblem>{t('providerFailed')}</Note> : null}
      <ActionForm action={enterAccount.bind(null, locale, next)} label={t('signIn')} pendingLabel={t('signingIn')}>
        <AccountField kind="email" label={t('email')} />
        <AccountField kind="password" label={t('password')} />
      </ActionForm>
      {hasProvider() ? (
        <form action={enterByProvider.bind(null, locale, next)}>
          <button type="submit" className="button">
            {t('provider', { name: providerName() })}
          </button>
        </form>
      ) : null}
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <Link href={`/${locale}/register`}>{t('noAccount')}</Link>
        <Link href={`/${locale}/forgot`}>{t('forgot')}</Link>
      </p>
    </AccountCard>
  )
}
