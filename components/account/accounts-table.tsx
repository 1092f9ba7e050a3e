import type { useTranslations } from 'next-intl'
import { OnceForm, type ShownOnce } from './once-form'

interface Line {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly classes: string
  readonly makeLink: () => Promise<ShownOnce>
}

interface Props {
  readonly t: ReturnType<typeof useTranslations<'account'>>
  readonly accounts: readonly Line[]
}

/** Every account, and a way back in for whoever forgot the password. */
export function AccountsTable({ t, accounts }: Props) {
  return (
    <section aria-labelledby="accounts" className="grid gap-4">
      <h2 id="accounts" className="text-xl font-semibold">
        {t('accounts')}
      </h2>
      <ul className="grid gap-4">
        {accounts.map((account) => (
          <li key={account.id} className="card grid gap-3 p-4">
            <p>
              <bdi className="font-semibold">{account.name}</bdi> · <bdi>{account.email}</bdi>
            </p>
            <p className="text-quiet">
              {account.role === 'administrator' ? t('roles.administrator') : t('roles.teacher')} · {t('classes')}:{' '}
              <bdi>{account.classes}</bdi>
            </p>
            <OnceForm
              action={account.makeLink}
              label={t('passwordLink')}
              about={t('passwordLinkFor', { email: account.email })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
