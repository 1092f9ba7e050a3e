import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { playerWords } from '@/app/[locale]/attempts/[attempt]/words'
import { setPreference } from '@/app/[locale]/preferences/actions'
import { readerOf } from '@/app/reader'
import { readingWords } from '@/app/reading-words'
import { orNotFound, visitor } from '@/app/visitor'
import { ArticleTitle } from '@/components/article-title'
import { ReadingRoom } from '@/components/reading/reading-room'
import { PreviewPlayer } from '@/components/review/preview'
import { showDigits } from '@/i18n/digits'
import { sentencesIn } from '@/server/articles'
import { previewFor } from '@/server/review/preview'

interface Props {
  readonly params: Promise<{ locale: string; quiz: string }>
  readonly searchParams: Promise<{ n?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'review' }))('preview') }
}

export default async function PreviewPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { locale, preferences } = reader
  const { quiz } = await params
  const { article, questions, sentences } = await orNotFound(previewFor(await visitor(), quiz))
  const t = await getTranslations({ locale, namespace: 'review' })
  const words = await playerWords(reader, questions.length)
  const asked = Number((await searchParams).n ?? 1) - 1
  const path = `/${locale}/quizzes/${quiz}/review`
  const inDigits = (text: string) => showDigits(text, preferences.digits)
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-6">
        <p className="text-xl font-semibold">{t('preview')}</p>
        <p className="text-quiet">{t('previewLead')}</p>
        <Link href={path} className="button ms-auto">
          {t('backToReview')}
        </Link>
      </header>
      {questions.length === 0 ? <p className="card mt-6 p-5 text-quiet">{t('empty')}</p> : null}
      <PreviewPlayer
        path={`${path}/preview`}
        questions={questions.map((question) => ({
          ...question,
          stem: inDigits(question.stem),
          options: question.options.map((option) => ({ ...option, text: inDigits(option.text) })),
        }))}
        sentences={sentences.map((span) => ({ ...span, text: inDigits(article.text.slice(span.start, span.end)) }))}
        language={article.language}
        direction={article.direction}
        startAt={questions[asked] ? asked : 0}
        words={{ ...words, states: { ...words.states, idle: t('previewState') } }}
      >
        <ReadingRoom
          article={article}
          sentences={sentencesIn(article)}
          preferences={preferences}
          words={readingWords(reader)}
          keptAs={`preview ${quiz}`}
          setPreference={setPreference}
        >
          <ArticleTitle article={article} digits={preferences.digits} as="h2" />
        </ReadingRoom>
      </PreviewPlayer>
    </>
  )
}
