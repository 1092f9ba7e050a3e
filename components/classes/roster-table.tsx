import Link from 'next/link'
import type { useTranslations } from 'next-intl'

interface Row {
  readonly id: string
  readonly name: string
  readonly pseudonym: string | null
  /** As the reader writes numbers. */
  readonly joined: string
  readonly href: string
  readonly isChosen: boolean
}

interface Props {
  readonly t: ReturnType<typeof useTranslations<'class'>>
  readonly rows: readonly Row[]
  readonly hasPseudonyms: boolean
}

/** The names of a class; each leads to what can be done with it. */
export function RosterTable({ t, rows, hasPseudonyms }: Props) {
  return (
    <table className="w-full">
      <caption className="mb-2 text-start text-quiet">{t('roster.pick')}</caption>
      <thead>
        <tr className="border-b border-edge">
          <th scope="col" className="py-2 pe-3 text-start">
            {t('roster.name')}
          </th>
          {hasPseudonyms ? (
            <th scope="col" className="py-2 pe-3 text-start">
              {t('roster.pseudonym')}
            </th>
          ) : null}
          <th scope="col" className="py-2 text-end" title={t('roster.joinedHint')}>
            {t('roster.joined')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={`border-b border-line ${row.isChosen ? 'bg-evidence' : ''}`}>
            <th scope="row" className="pe-3 text-start font-normal">
              <Link
                href={row.href}
                aria-label={t('roster.open', { name: row.name })}
                aria-current={row.isChosen ? 'true' : undefined}
                className="flex min-h-12 items-center py-2"
              >
                <bdi className="[overflow-wrap:anywhere]">{row.name}</bdi>
              </Link>
            </th>
            {hasPseudonyms ? (
              <td className="pe-3">
                <bdi>{row.pseudonym}</bdi>
              </td>
            ) : null}
            <td className="text-end">{row.joined}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
