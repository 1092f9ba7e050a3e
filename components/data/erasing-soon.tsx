import Link from 'next/link'
import type { useTranslations } from 'next-intl'

interface Props {
  readonly t: ReturnType<typeof useTranslations<'data'>>
  readonly warnings: readonly {
    readonly id: string
    readonly name: string
    readonly date: string
    readonly href: string
  }[]
}

/** Says of each class that will be erased soon when, and leads to where that is decided. */
export function ErasingSoon({ t, warnings }: Props) {
  if (warnings.length === 0) return null
  return (
    <div className="grid gap-3">
      {warnings.map(({ id, name, date, href }) => (
        <p key={id} className="rounded-soft border border-evidence-bar bg-evidence px-4 py-3">
          {t('soon', { name, date })} <Link href={href}>{t('soonLink')}</Link>
        </p>
      ))}
    </div>
  )
}
