import Link from 'next/link'
import type { useTranslations } from 'next-intl'

interface Props {
  readonly t: ReturnType<typeof useTranslations<'class'>>
  readonly home: {
    readonly name: string
    readonly className: string
    readonly assignments: readonly {
      readonly id: string
      readonly title: string
      readonly direction: string
      readonly code: string
      readonly isDone: boolean
    }[]
  }
  readonly joinHref: (code: string) => string
}

/** What a pupil finds after coming in with a card: each open quiz with one button. */
export function PupilDesk({ t, home, joinHref }: Props) {
  return (
    <>
      <div>
        <h1 className="text-3xl font-semibold [overflow-wrap:anywhere]">{t('card.hello', { name: home.name })}</h1>
        <p className="mt-2 text-lg text-quiet">
          <bdi>{home.className}</bdi>
        </p>
      </div>
      <section aria-labelledby="open" className="grid gap-3">
        <h2 id="open" className="text-xl font-semibold">
          {t('card.open-assignments')}
        </h2>
        {home.assignments.length === 0 ? <p className="text-lg text-quiet">{t('card.none')}</p> : null}
        <ul className="grid gap-4">
          {home.assignments.map(({ id, title, direction, code, isDone }) => (
            <li key={id} className="card flex flex-wrap items-center justify-between gap-4 p-5">
              <p dir={direction} className="font-reading text-xl leading-relaxed font-bold">
                {title}
              </p>
              {isDone ? (
                <p className="text-correct">✓ {t('card.done')}</p>
              ) : (
                <Link
                  href={joinHref(code)}
                  aria-label={t('card.startNamed', { title })}
                  className="button button-primary"
                >
                  {t('card.start')}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
