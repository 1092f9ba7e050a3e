import type { Locale } from '@/i18n/locales'
import type { NumberingSystem } from '@/i18n/preferences'
import { LocalTime } from '../local-time'

/** One mark, in words. */
export interface ShownMark {
  readonly key: number
  readonly at: string
  readonly by: string
  /** "From 0 of 1 (wrong) to 1 of 1 (right)". */
  readonly what: string
  readonly details: readonly string[]
}

interface Props {
  readonly heading: string
  readonly marks: readonly ShownMark[]
  readonly locale: Locale
  readonly digits: NumberingSystem
}

/** All marks that an answer has had, oldest first: when, by whom, from what to what, and why. */
export function MarkHistory({ heading, marks, locale, digits }: Props) {
  return (
    <details>
      <summary className="min-h-11 py-2">{heading}</summary>
      <ol className="grid">
        {marks.map(({ key, at, by, what, details }) => (
          <li key={key} className="grid gap-1 border-t border-line py-2">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-semibold">{what}</span>
              <span className="text-quiet">
                <bdi>{by}</bdi> · <LocalTime moment={at} locale={locale} digits={digits} />
              </span>
            </p>
            {details.map((line) => (
              <p key={line} className="text-quiet wrap-anywhere" dir="auto">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  )
}
