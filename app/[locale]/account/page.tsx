import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { signedIn } from '@/app/visitor'
import { AccountCard } from '@/components/account/account-card'
import { AccountField } from '@/components/account/account-field'
import { ActionForm } from '@/components/forms/action-form'
import { Note } from '@/components/note'
import { leave, leaveEverywhere, renewPassword } from './actions'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ changed?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'account' }))('account') }
}

export default async function AccountPage({ params, searchParams }: Props) {
  const { locale } = await readerOf(params)
  const teacher = await signedIn(locale, '/account')
  const { changed } = await searchParams
  const t = await getTranslations({ locale, namespace: 'account' })
  const study = await getTranslations({ locale, namespace: 'study' })
  return (
    <AccountCard title={teacher.name ?? t('account')} lead={teacher.email}>
      {changed ? <Note>{t('passwordChanged')}</Note> : null}
      {teacher.role === 'administrator' ? (
        <p>
          <Link href={`/${locale}/administration`}>{t('administration')}</Link>
        </p>
      ) : null}
      <p>
        <Link href={`/${locale}/study/data`}>{study('data.title')}</Link>
      </p>
      <ActionForm action={leave.bind(null, locale)} label={t('signOut')} pendingLabel={t('leaving')} isQuiet />
      <section aria-labelledby="password-heading" className="card grid gap-4 p-5">
        <h2 id="password-heading" className="text-xl font-semibold">
          {t('changePassword')}
        </h2>
        <p className="text-quiet">{t('changePasswordHint')}</p>
        <ActionForm action={renewPassword.bind(null, locale)} label={t('changePassword')} pendingLabel={t('saving')}>
          <AccountField kind="password" field="current" label={t('currentPassword')} />
          <AccountField kind="newPassword" label={t('newPassword')} hint={t('passwordHint')} />
        </ActionForm>
      </section>
      <section className="grid gap-3">
        <p className="text-quiet">{t('signOutEverywhereHint')}</p>
        <ActionForm
          action={leaveEverywhere.bind(null, locale)}
          label={t('signOutEverywhere')}
          pendingLabel={t('leaving')}
          isQuiet
        />
      </section>
    </AccountCard>
  )
}
