import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { playerWords } from '@/app/[locale]/attempts/[attempt]/words'
import { readerOf } from '@/app/reader'
import { visitor } from '@/app/visitor'
import { ArticleText } from '@/components/article-text'
import { Note } from '@/components/note'
import { StudyCard } from '@/components/study/study-card'
import { showDigits } from '@/i18n/digits'
import { FAILURE_STATUS, type FailureKey } from '@/lib/failure'
import { askCard, studyDay } from '@/server/study/session'
import { answer } from '../actions'
import { dayWriter } from '../day'
import { SessionEnd } from './session-end'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ more?: string; problem?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'study' }))('session.title') }
}

const isFailure = (problem: unknown): problem is FailureKey =>
  typeof problem === 'string' && Object.hasOwn(FAILURE_STATUS, problem)

export default async function SessionPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { locale, preferences, counted } = reader
  const { more, problem } = await searchParams
  const viewer = await visitor()
  const day = await studyDay(viewer, new Date(), more !== undefined)
  const [first] = day.today
  const asked = first ? await askCard(viewer, first.id) : null
  const [t, error] = await Promise.all([
    getTranslations({ locale, namespace: 'study' }),
    getTranslations({ locale, namespace: 'error' }),
  ])
  if (!asked) return <SessionEnd day={day} reader={reader} t={t} dayName={await dayWriter(reader, viewer)} />
  const inDigits = (text: string) => showDigits(text, preferences.digits)
  const { article, question } = asked
  return (
    <div className="mx-auto grid max-w-3xl gap-6 pt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="text-xl font-semibold">{t('session.title')}</h1>
        <p className="text-quiet" data-left={day.today.length}>
          {t('session.left', counted(day.today.length))}
        </p>
      </div>
      {isFailure(problem) ? <Note isProblem>{error(problem)}</Note> : null}
      <p className="text-quiet">
        {asked.isAnotherWay ? t('session.anotherWay') : t('session.same')} · {t('words.in')} <bdi>{article.title}</bdi>
      </p>
      <noscript>
        <p className="text-quiet">{t('session.noScript')}</p>
      </noscript>
      <StudyCard
        key={`${asked.cardId}/${asked.meeting}`}
        cardId={asked.cardId}
        meeting={asked.meeting}
        question={{
          ...question,
          stem: inDigits(question.stem),
          options: question.options.map((option) => ({ ...option, text: inDigits(option.text) })),
        }}
        sentences={asked.sentences.map((sentence) => ({ ...sentence, text: inDigits(sentence.text) }))}
        language={article.language}
        direction={article.direction}
        labels={await playerWords(reader, 1)}
        words={{ easy: t('session.easy'), check: t('session.check'), giveUp: t('session.giveUp') }}
        isMore={more !== undefined}
        action={answer.bind(null, locale)}
      />
      <details>
        <summary className="min-h-12 py-3">{t('session.readArticle')}</summary>
        <ArticleText article={article} digits={preferences.digits} />
      </details>
      <p>
        <Link href={`/${locale}/study`} className="inline-flex min-h-12 items-center">
          {t('session.back')}
        </Link>
      </p>
    </div>
  )
}
