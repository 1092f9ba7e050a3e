import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { signedIn } from '@/app/visitor'
import { AccountsTable } from '@/components/account/accounts-table'
import { OnceForm } from '@/components/account/once-form'
import { RegistrationChoice } from '@/components/account/registration-choice'
import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-field'
import { accountsOf } from '@/server/accounts/administration'
import { REGISTRATIONS, registration } from '@/server/accounts/registration'
import { chooseRegistration, makeInvitation, makePasswordLink } from './actions'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'account' }))('administration') }
}

export default async function AdministrationPage({ params }: Props) {
  const { locale, number } = await readerOf(params)
  const teacher = await signedIn(locale, '/administration')
  if (teacher.role !== 'administrator') notFound()
  const t = await getTranslations({ locale, namespace: 'account' })
  const [accounts, chosen] = await Promise.all([accountsOf(teacher), registration()])
  return (
    <div className="mx-auto grid max-w-3xl gap-10 pt-10">
      <div>
        <h1 className="text-3xl font-semibold">{t('administration')}</h1>
        <p className="mt-2 text-quiet">{t('administrationLead')}</p>
      </div>
      <ActionForm action={chooseRegistration.bind(null, locale)} label={t('save')} pendingLabel={t('saving')} isQuiet>
        <RegistrationChoice
          legend={t('registration.label')}
          chosen={chosen}
          options={REGISTRATIONS.map((value) => ({ value, label: t(`registration.${value}`) }))}
        />
      </ActionForm>
      <section aria-labelledby="invite" className="grid gap-4">
        <h2 id="invite" className="text-xl font-semibold">
          {t('invite')}
        </h2>
        <OnceForm action={makeInvitation.bind(null, locale)} label={t('makeInvitation')} about={t('invitationLink')}>
          <TextField id="note" label={t('inviteNote')} width="name" dir="auto" maxLength={80} />
        </OnceForm>
      </section>
      <AccountsTable
        t={t}
        accounts={accounts.map((account) => ({
          ...account,
          classes: number(account.classes),
          makeLink: makePasswordLink.bind(null, locale, account.id),
        }))}
      />
    </div>
  )
}
