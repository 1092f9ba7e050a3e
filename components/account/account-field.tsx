import { TextField } from '@/components/forms/text-field'

const KINDS = {
  name: { type: 'text', autoComplete: 'name', dir: 'auto', maxLength: 80 },
  email: { type: 'email', autoComplete: 'username', dir: 'ltr', maxLength: 200 },
  password: { type: 'password', autoComplete: 'current-password', dir: 'ltr', maxLength: 128 },
  newPassword: { type: 'password', autoComplete: 'new-password', dir: 'ltr', minLength: 10, maxLength: 128 },
} as const

interface Props {
  readonly kind: keyof typeof KINDS
  /** Where it differs from what the form calls it. */
  readonly field?: string
  readonly label: string
  readonly hint?: string
}

/** A field of an account's form, as password managers know it. */
export function AccountField({ kind, field, label, hint }: Props) {
  const name = field ?? (kind === 'newPassword' ? 'password' : kind)
  return <TextField id={name} label={label} hint={hint} required {...KINDS[kind]} />
}
