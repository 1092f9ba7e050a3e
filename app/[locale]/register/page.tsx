import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { visitor } from '@/app/visitor'
import { AccountCard } from '@/components/account/account-card'
import { AccountField } from '@/components/account/account-field'
import { ActionForm } from '@/components/forms/action-form'
import { Note } from '@/components/note'
import { isFirst, isInvitation, registration } from '@/server/accounts/registration'
import { createAccount } from './actions'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ invitation?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'account' }))('register') }
}

export default async function RegisterPage({ params, searchParams }: Props) {
  const { locale } = await readerOf(params)
  const { invitation } = await searchParams
  if ((await visitor())?.account) redirect(`/${locale}/quizzes`)
  const t = await getTranslations({ locale, namespace: 'account' })
  const first = await isFirst()
  const isOpen = first || (await registration()) === 'open' || (invitation ? await isInvitation(invitation) : false)
  return (
    <AccountCard title={t('register')} lead={t('registerLead')}>
      {first ? <Note>{t('registerFirst')}</Note> : null}
      {isOpen ? (
        <ActionForm
          action={createAccount.bind(null, locale, invitation)}
          label={t('register')}
          pendingLabel={t('registering')}
        >
          <AccountField kind="name" label={t('name')} hint={t('nameHint')} />
          <AccountField kind="email" label={t('email')} />
          <AccountField kind="newPassword" label={t('password')} hint={t('passwordHint')} />
        </ActionForm>
      ) : (
        <Note isProblem>{t('registerClosed')}</Note>
      )}
      <p>
        <Link href={`/${locale}/sign-in`}>{t('haveAccount')}</Link>
      </p>
    </AccountCard>
  )
}
