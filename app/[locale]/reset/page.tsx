import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { AccountCard } from '@/components/account/account-card'
import { AccountField } from '@/components/account/account-field'
import { ActionForm } from '@/components/forms/action-form'
import { setNewPassword } from './actions'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ token?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'account' }))('reset') }
}

export default async function ResetPage({ params, searchParams }: Props) {
  const { locale } = await readerOf(params)
  const { token = '' } = await searchParams
  const t = await getTranslations({ locale, namespace: 'account' })
  return (
    <AccountCard title={t('reset')} lead={t('resetLead')}>
      <ActionForm action={setNewPassword.bind(null, locale, token)} label={t('save')} pendingLabel={t('saving')}>
        <AccountField kind="newPassword" label={t('newPassword')} hint={t('passwordHint')} />
      </ActionForm>
    </AccountCard>
  )
}
