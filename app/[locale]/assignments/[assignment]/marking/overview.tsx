import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import { showDigits } from '@/i18n/digits'
import type { AttemptToMark, MarkingOverview, QuestionToMark } from '@/server/marking/overview'

interface Props {
  readonly reader: Reader
  readonly marking: MarkingOverview
}

async function QuestionLine({ reader, marking, row, index }: Props & { row: QuestionToMark; index: number }) {
  const { locale, number, counted, preferences } = reader
  const [t, site] = await Promise.all([
    getTranslations({ locale, namespace: 'marking' }),
    getTranslations({ locale, namespace: 'site' }),
  ])
  const n = number(index + 1)
  return (
    <li className="grid gap-1 border-b border-line py-3" data-waiting={row.waiting}>
      <p>
        <Link
          href={`/${locale}/assignments/${marking.id}/marking?q=${row.id}`}
          className="inline-flex min-h-11 items-center gap-2"
        >
          <span>{n}.</span>
          <bdi lang={marking.language} className="font-reading text-lg wrap-anywhere">
            {showDigits(row.stem, preferences.digits)}
          </bdi>
        </Link>
      </p>
      <p className="flex flex-wrap items-center gap-x-4 text-quiet">
        <span>{site(`types.${row.type}`)}</span>
        <span className={row.waiting > 0 ? 'font-semibold text-accent' : ''}>{t('waiting', counted(row.waiting))}</span>
        {row.byHand > 0 ? <span>{t('byHand', counted(row.byHand))}</span> : null}
        {marking.quizId ? (
          <Link
            href={`/${locale}/quizzes/${marking.quizId}/correct/${row.id}`}
            className="inline-flex min-h-11 items-center"
            aria-label={t('correctKeyOf', { n })}
          >
            {t('correctKey')}
          </Link>
        ) : null}
      </p>
    </li>
  )
}

async function AttemptLine({ reader, marking, row }: Props & { row: AttemptToMark }) {
  const { locale, number, counted } = reader
  const t = await getTranslations({ locale, namespace: 'marking' })
  const name = marking.namesHidden ? t('anonymous', { n: number(row.number) }) : row.name
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1">
      <Link
        href={`/${locale}/assignments/${marking.id}/attempts/${row.id}`}
        className="inline-flex min-h-11 items-center wrap-anywhere"
      >
        <bdi>{name}</bdi>
      </Link>
      <span className="text-quiet">
        {row.finishedAt ? (
          <bdi>{t('score', { score: number(row.score ?? 0), total: number(row.outOf ?? 0) })}</bdi>
        ) : (
          t('open')
        )}
        {row.waiting > 0 ? ` · ${t('waiting', counted(row.waiting))}` : ''}
      </span>
    </li>
  )
}

/** The questions with how many answers wait, and the attempts with what each has come to. */
export async function Overview({ reader, marking }: Props) {
  const { locale, number, counted } = reader
  const t = await getTranslations({ locale, namespace: 'marking' })
  const finished = marking.attempts.filter(({ finishedAt }) => finishedAt !== null).length
  return (
    <div className="grid gap-8 pt-8">
      <div className="grid gap-2">
        <p>
          <Link href={`/${locale}/assignments/${marking.id}`} className="inline-flex min-h-11 items-center">
            {t('back')}
          </Link>
        </p>
        <h1 className="text-3xl leading-relaxed font-bold wrap-anywhere">
          {t('title')}: <bdi>{marking.title}</bdi>
        </h1>
        <p className="text-quiet">{t('lead')}</p>
      </div>
      <div className="grid gap-10 lg:grid-cols-[3fr_2fr]">
        <section aria-labelledby="questions" className="grid min-w-0 content-start gap-4">
          <h2 id="questions" className="text-xl font-semibold">
            {t('questions')}
          </h2>
          {marking.versions.map((version) => (
            <div key={version.number} className="grid gap-1">
              {marking.versions.length > 1 ? (
                <h3 className="font-semibold">{t('version', { n: number(version.number) })}</h3>
              ) : null}
              <ol>
                {version.questions.map((row, index) => (
                  <QuestionLine key={row.id} reader={reader} marking={marking} row={row} index={index} />
                ))}
              </ol>
            </div>
          ))}
        </section>
        <section aria-labelledby="attempts" className="grid min-w-0 content-start gap-4">
          <h2 id="attempts" className="text-xl font-semibold">
            {t('attempts')}
          </h2>
          <p className="text-quiet">
            {marking.attempts.length === 0 ? t('noAttempts') : t('handedIn', counted(finished))}
          </p>
          <ol>
            {marking.attempts.map((row) => (
              <AttemptLine key={row.id} reader={reader} marking={marking} row={row} />
            ))}
          </ol>
        </section>
      </div>
    </div>
  )
}
