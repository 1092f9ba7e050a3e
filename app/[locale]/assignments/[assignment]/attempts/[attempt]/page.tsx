import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { markWords } from '@/app/mark-words'
import { readerOf } from '@/app/reader'
import { orNotFound, signedIn } from '@/app/visitor'
import { LocalTime } from '@/components/local-time'
import type { Locale } from '@/i18n/locales'
import { attemptForTeacher } from '@/server/marking/attempt'
import { AttemptQuestionCard } from './question-card'

interface Props {
  readonly params: Promise<{ locale: string; assignment: string; attempt: string }>
}

const attemptOf = cache(async (locale: Locale, assignment: string, id: string) =>
  orNotFound(attemptForTeacher(await signedIn(locale, `/assignments/${assignment}/attempts/${id}`), assignment, id)),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  const { assignment, attempt } = await params
  const { name } = await attemptOf(locale, assignment, attempt)
  return { title: (await getTranslations({ locale, namespace: 'marking' }))('attempt.title', { name }) }
}

/** One attempt as its teacher sees it: every answer with its mark, the mark's history and a way to change it. */
export default async function TeacherAttemptPage({ params }: Props) {
  const reader = await readerOf(params)
  const { locale, digits, number } = reader
  const { assignment, attempt: id } = await params
  const attempt = await attemptOf(locale, assignment, id)
  const say = await markWords(reader)
  const { t } = say
  return (
    <div className="mx-auto grid max-w-3xl gap-8 pt-8">
      <div className="grid gap-2">
        <p>
          <Link href={`/${locale}/assignments/${assignment}/marking`} className="inline-flex min-h-11 items-center">
            {t('attempt.back')}
          </Link>
        </p>
        <h1 className="text-3xl leading-relaxed font-bold wrap-anywhere">
          {t('attempt.title', { name: attempt.name })}
        </h1>
        {attempt.totals ? (
          <p className="text-3xl font-semibold text-accent">
            <bdi>{t('score', { score: number(attempt.totals.score), total: number(attempt.totals.outOf) })}</bdi>
          </p>
        ) : (
          <p>{t('attempt.openHint')}</p>
        )}
        <p className="text-quiet">
          <bdi>{attempt.assignment.title}</bdi> · {t('version', { n: number(attempt.versionNumber) })} ·{' '}
          {t('attempt.started')} <LocalTime moment={attempt.startedAt} locale={locale} digits={digits} />
          {attempt.finishedAt ? (
            <>
              {' '}
              · {t('attempt.finished')} <LocalTime moment={attempt.finishedAt} locale={locale} digits={digits} />
            </>
          ) : null}
        </p>
      </div>
      <ol className="grid gap-6">
        {attempt.questions.map((entry, index) => (
          <AttemptQuestionCard
            key={entry.question.id}
            reader={reader}
            say={say}
            attempt={attempt}
            entry={entry}
            index={index}
          />
        ))}
      </ol>
    </div>
  )
}
