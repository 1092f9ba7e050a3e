import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { setPreference } from '@/app/[locale]/preferences/actions'
import { start } from '@/app/[locale]/quizzes/[quiz]/actions'
import { type Reader, readerOf } from '@/app/reader'
import { readingWords } from '@/app/reading-words'
import { orNotFound, visitor } from '@/app/visitor'
import type { Lit } from '@/components/article-text'
import { ArticleTitle } from '@/components/article-title'
import { ActionForm } from '@/components/forms/action-form'
import { ReadingRoom } from '@/components/reading/reading-room'
import { evidenceId, QuestionReview } from '@/components/result/question-review'
import { Reread } from '@/components/result/reread'
import { placesToReread } from '@/quiz'
import { tooLateIn } from '@/server/answer-counts'
import { sentencesIn } from '@/server/articles'
import { resultFor } from '@/server/results'
import { startAgain } from './actions'
import { Comeback } from './comeback'
import { WithheldPage } from './withheld'

interface Props {
  readonly params: Promise<{ locale: string; attempt: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'result' }))('title') }
}

/** One sentence on the whole: all, most or some of it understood. */
function verdictOn(score: number, outOf: number): 'all' | 'most' | 'some' {
  if (score === outOf) return 'all'
  return score >= outOf * 0.6 ? 'most' : 'some'
}

/** What came after the time was over, and so is kept without counting; empty where nothing did. */
async function tooLateNote({ locale, counted }: Reader, attempt: string): Promise<string> {
  const [t, count] = await Promise.all([
    getTranslations({ locale, namespace: 'delivery' }),
    orNotFound(visitor().then((viewer) => tooLateIn(viewer, attempt))),
  ])
  return count > 0 ? t('tooLate', counted(count)) : ''
}

export default async function ResultPage({ params }: Props) {
  const reader = await readerOf(params)
  const { locale, preferences, number, counted } = reader
  const { attempt } = await params
  const result = await orNotFound(resultFor(await visitor(), attempt))
  if (!result) redirect(`/${locale}/attempts/${attempt}`)
  const [t, quiz] = await Promise.all([
    getTranslations({ locale, namespace: 'result' }),
    getTranslations({ locale, namespace: 'quiz' }),
  ])
  const tooLate = await tooLateNote(reader, attempt)
  if (result.withheld) return <WithheldPage reader={reader} withheld={result.withheld} note={tooLate} />
  const { article, questions } = result
  const [score, outOf] = [result.score ?? 0, result.outOf ?? 0]
  const lit: Lit[] = questions.flatMap((question, index) =>
    question.evidence.map((span, nth) => ({
      start: span.start,
      end: span.end,
      id: evidenceId(index, nth),
      label: t('evidenceOf', { n: number(index + 1) }),
    })),
  )
  const waiting = questions.filter((question) => question.mark.verdict === 'waiting').length
  return (
    <div className="grid gap-10 pt-8">
      <header className="grid gap-3">
        <h1 className="text-xl font-semibold">{result.name ? t('titleNamed', { name: result.name }) : t('title')}</h1>
        <p className="text-5xl font-semibold text-accent">
          <bdi>{t('score', { score: number(score), total: number(outOf) })}</bdi>
        </p>
        <p className="text-lg">{t(verdictOn(score, outOf))}</p>
        {tooLate ? <p className="text-lg">{tooLate}</p> : null}
        {waiting > 0 ? (
          <p className="text-lg">{t(result.quizId ? 'waitingAlone' : 'waiting', counted(waiting))}</p>
        ) : null}
        <Comeback attemptId={attempt} reader={reader} />
        {result.quizId ? (
          <ActionForm
            action={start.bind(null, locale, result.quizId)}
            label={t('again')}
            pendingLabel={quiz('starting')}
            isQuiet
          >
            <input type="hidden" name="name" value={result.name ?? ''} />
          </ActionForm>
        ) : null}
        {result.mayBeginAgain ? (
          <ActionForm
            action={startAgain.bind(null, locale, attempt)}
            label={t('again')}
            pendingLabel={quiz('starting')}
            isQuiet
          />
        ) : null}
      </header>
      <Reread places={placesToReread(article, questions)} article={article} reader={reader} t={t} />
      <div className="grid gap-10 lg:grid-cols-[3fr_2fr]">
        <section aria-labelledby="questions" className="min-w-0 lg:order-2">
          <h2 id="questions" className="mb-4 text-xl font-semibold">
            {t('questions')}
          </h2>
          <ol className="grid gap-6">
            {questions.map((question, index) => (
              <QuestionReview
                key={question.id}
                question={question}
                index={index}
                article={article}
                reader={reader}
                t={t}
              />
            ))}
          </ol>
        </section>
        <article className="min-w-0 lg:sticky lg:top-6 lg:order-1 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto lg:pe-4">
          <ReadingRoom
            article={article}
            sentences={sentencesIn(article)}
            preferences={preferences}
            words={readingWords(reader)}
            keptAs={attempt}
            lit={lit}
            setPreference={setPreference}
          >
            <ArticleTitle article={article} digits={preferences.digits} as="h2" />
          </ReadingRoom>
        </article>
      </div>
    </div>
  )
}
