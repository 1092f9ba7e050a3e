import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { setPreference } from '@/app/[locale]/preferences/actions'
import { readerOf } from '@/app/reader'
import { orNotFound, visitor } from '@/app/visitor'
import { ArticleText } from '@/components/article-text'
import { ArticleTitle } from '@/components/article-title'
import { Player } from '@/components/player/player'
import { ReadingSize } from '@/components/reading-size'
import { showDigits } from '@/i18n/digits'
import { attemptFor } from '@/server/attempts'
import { saveForm } from './actions'
import { playerWords } from './words'

interface Props {
  readonly params: Promise<{ locale: string; attempt: string }>
  readonly searchParams: Promise<{ q?: string | string[] }>
}

/** Read once for a request, though both the title and the page need it. */
const attemptOf = cache(async (id: string) => orNotFound(attemptFor(await visitor(), id)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await attemptOf((await params).attempt)).article.title }
}

export default async function AttemptPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { locale, preferences } = reader
  const attempt = await attemptOf((await params).attempt)
  const path = `/${locale}/attempts/${attempt.id}`
  if (attempt.finishedAt) redirect(`${path}/result`)
  const site = await getTranslations({ locale, namespace: 'site' })
  const { q } = await searchParams
  const asked = Number(q ?? 1) - 1
  const { article } = attempt
  const inDigits = (text: string) => showDigits(text, preferences.digits)
  return (
    <Player
      attemptId={attempt.id}
      path={path}
      resultPath={`${path}/result`}
      questions={attempt.questions.map((question) => ({
        ...question,
        stem: inDigits(question.stem),
        options: question.options.map((option) => ({ ...option, text: inDigits(option.text) })),
      }))}
      saved={attempt.answers}
      sentences={attempt.sentences.map((span) => ({
        ...span,
        text: inDigits(article.text.slice(span.start, span.end)),
      }))}
      language={article.language}
      direction={article.direction}
      startAt={attempt.questions[asked] ? asked : 0}
      words={await playerWords(reader, attempt.questions.length)}
      saveForm={saveForm.bind(null, locale, attempt.id)}
    >
      <ReadingSize size={preferences.size} t={site} setPreference={setPreference} />
      <ArticleTitle article={article} digits={preferences.digits} as="h2" />
      <ArticleText article={article} digits={preferences.digits} />
    </Player>
  )
}
