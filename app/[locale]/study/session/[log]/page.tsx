import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { orNotFound, visitor } from '@/app/visitor'
import { Stem } from '@/components/player/stem'
import { QuestionFeedback } from '@/components/result/question-feedback'
import { showDigits } from '@/i18n/digits'
import { reviewFeedback } from '@/server/study/review'
import { studyDay } from '@/server/study/session'
import { dayWriter } from '../../day'

interface Props {
  readonly params: Promise<{ locale: string; log: string }>
  readonly searchParams: Promise<{ more?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'study' }))('session.feedback') }
}

export default async function FeedbackPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { locale, preferences, counted } = reader
  const { more } = await searchParams
  const viewer = await visitor()
  const { result, article, due } = await orNotFound(reviewFeedback(viewer, (await params).log))
  const [t, words, day, dayName] = await Promise.all([
    getTranslations({ locale, namespace: 'study' }),
    getTranslations({ locale, namespace: 'result' }),
    studyDay(viewer, new Date(), more !== undefined),
    dayWriter(reader, viewer),
  ])
  const left = day.today.length
  return (
    <div className="mx-auto grid max-w-3xl gap-6 pt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="text-xl font-semibold">{t('session.feedback')}</h1>
        <p className="text-quiet" data-left={left}>
          {t('session.left', counted(left))}
        </p>
      </div>
      <h2 lang={article.language}>
        <Stem text={showDigits(result.stem, preferences.digits)} direction={article.direction} gap="…" />
      </h2>
      <QuestionFeedback question={result} article={article} reader={reader} t={words} />
      <p>{due ? t('session.comesBack', { day: dayName(due) }) : t('session.putAside')}</p>
      <Link href={`/${locale}/study/session${more ? '?more=1' : ''}`} className="button button-primary w-fit">
        {left > 0 ? t('session.next') : t('session.end')}
      </Link>
    </div>
  )
}
