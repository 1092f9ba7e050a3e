import type { Locale } from '@/i18n/locales'
import type { NumberingSystem } from '@/i18n/preferences'
import { LocalTime } from '../local-time'

interface Props {
  readonly heading: string
  readonly empty: string
  readonly entries: readonly {
    readonly id: string
    readonly at: string
    readonly what: string
    readonly details: readonly {
      readonly label: string
      readonly before: string | null
      readonly after: string | null
    }[]
  }[]
  readonly locale: Locale
  readonly digits: NumberingSystem
}

const ISO = /^\d{4}-\d\d-\d\dT/

/** What was changed during the run, newest first: when, what, from what to what. */
export function ChangeLog({ heading, empty, entries, locale, digits }: Props) {
  const shown = (value: string) =>
    ISO.test(value) ? <LocalTime moment={value} locale={locale} digits={digits} /> : <bdi>{value}</bdi>
  return (
    <section aria-labelledby="log" className="grid gap-3">
      <h2 id="log" className="text-xl font-semibold">
        {heading}
      </h2>
      {entries.length === 0 ? <p className="text-quiet">{empty}</p> : null}
      <ol className="grid">
        {entries.map(({ id, at, what, details }) => (
          <li key={id} className="grid gap-1 border-b border-line py-3">
            <p className="flex flex-wrap justify-between gap-x-4">
              <span className="font-semibold">{what}</span>
              <span className="text-quiet">
                <LocalTime moment={at} locale={locale} digits={digits} />
              </span>
            </p>
            {details.map(({ label, before, after }) => (
              <p key={label} className="text-quiet">
                {label}: {before === null ? null : <>{shown(before)} ← </>}
                {after === null ? null : shown(after)}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
