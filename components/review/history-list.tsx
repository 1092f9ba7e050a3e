import type { Locale } from '@/i18n/locales'
import type { NumberingSystem } from '@/i18n/preferences'
import { LocalTime } from '../local-time'

interface Props {
  readonly locale: Locale
  readonly digits: NumberingSystem
  readonly heading: string
  readonly undone: string
  readonly lines: readonly {
    readonly id: string
    readonly text: string
    /** ISO. */
    readonly moment: string
    readonly isUndone: boolean
  }[]
}

/** Every step of the review, the newest first. */
export function HistoryList({ heading, undone, lines, locale, digits }: Props) {
  if (lines.length === 0) return null
  return (
    <details className="border-t border-line">
      <summary className="flex min-h-12 cursor-pointer items-center font-semibold">{heading}</summary>
      <ol className="grid max-h-96 gap-2 overflow-y-auto pb-4">
        {lines.map(({ id, text, moment, isUndone }) => (
          <li key={id} className={isUndone ? 'text-quiet' : ''}>
            <bdi className={isUndone ? 'line-through' : ''}>{text}</bdi>
            {isUndone ? ` (${undone})` : ''}{' '}
            <span className="text-quiet">
              <LocalTime moment={moment} locale={locale} digits={digits} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
