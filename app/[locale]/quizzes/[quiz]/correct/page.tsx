import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { orNotFound, signedIn } from '@/app/visitor'
import { LocalTime } from '@/components/local-time'
import { Note } from '@/components/note'
import { showDigits } from '@/i18n/digits'
import { correctable } from '@/server/correction/view'

interface Props {
  readonly params: Promise<{ locale: string; quiz: string }>
  readonly searchParams: Promise<{ done?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'marking' }))('correct.title') }
}

/** The questions of a published quiz, to choose the one whose key was found wrong; and what was corrected before. */
export default async function CorrectPage({ params, searchParams }: Props) {
  const { locale, digits, number, preferences } = await readerOf(params)
  const { quiz } = await params
  const list = await orNotFound(correctable(await signedIn(locale, `/quizzes/${quiz}/correct`), quiz))
  const [t, site] = await Promise.all([
    getTranslations({ locale, namespace: 'marking' }),
    getTranslations({ locale, namespace: 'site' }),
  ])
  const inDigits = (text: string) => showDigits(text, preferences.digits)
  const { done } = await searchParams
  return (
    <div className="mx-auto grid max-w-3xl gap-6 pt-8">
      <p>
        <Link href={`/${locale}/quizzes/${quiz}/review`} className="inline-flex min-h-11 items-center">
          {t('correct.back')}
        </Link>
      </p>
      <h1 className="text-2xl font-bold">{t('correct.title')}</h1>
      <p dir={list.direction} lang={list.language} className="font-reading text-xl">
        {inDigits(list.title)}
      </p>
      {done ? <Note>{t('correct.done')}</Note> : null}
      <p className="text-quiet">{t('correct.lead')}</p>
      {list.versions.map((version, at) => (
        <section key={version.number} className="grid gap-2" aria-labelledby={`version-${version.number}`}>
          <h2 id={`version-${version.number}`} className="text-xl font-semibold">
            {t('correct.older', { n: number(version.number) })}
          </h2>
          {at > 0 ? <p className="text-quiet">{t('correct.notAsked')}</p> : null}
          <ul>
            {version.questions.map(({ id, stem, type }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1">
                <Link
                  href={`/${locale}/quizzes/${quiz}/correct/${id}`}
                  className="inline-flex min-h-11 items-center font-reading text-lg wrap-anywhere"
                >
                  <bdi lang={list.language}>{inDigits(stem)}</bdi>
                </Link>
                <span className="text-quiet">{site(`types.${type}`)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {list.log.length > 0 ? (
        <section className="grid gap-2" aria-labelledby="log">
          <h2 id="log" className="text-xl font-semibold">
            {t('correct.log')}
          </h2>
          <ol>
            {list.log.map(({ id, at, kind, treatment, stem, reason, by }) => (
              <li key={id} className="grid gap-1 border-b border-line py-3">
                <p className="flex flex-wrap justify-between gap-x-4">
                  <span className="font-semibold">{t(`correct.logLine.${kind}`)}</span>
                  <span className="text-quiet">
                    {by ? <bdi>{by}</bdi> : t('by.somebody')} ·{' '}
                    <LocalTime moment={at} locale={locale} digits={digits} />
                  </span>
                </p>
                <p lang={list.language} dir={list.direction} className="font-reading">
                  {inDigits(stem)}
                </p>
                <p className="text-quiet">
                  {t(`correct.${treatment}`)} · <bdi>{t('reasonOf', { reason })}</bdi>
                </p>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </div>
  )
}
