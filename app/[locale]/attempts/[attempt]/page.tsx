import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { setPreference } from '@/app/[locale]/preferences/actions'
import { readerOf } from '@/app/reader'
import { readingWords } from '@/app/reading-words'
import { orNotFound, visitor } from '@/app/visitor'
import { ArticleTitle } from '@/components/article-title'
import { Player } from '@/components/player/player'
import { ReadingRoom } from '@/components/reading/reading-room'
import { QuestionFeedback } from '@/components/result/question-feedback'
import { showDigits } from '@/i18n/digits'
import type { Locale } from '@/i18n/locales'
import { FAILURE_STATUS, type FailureKey } from '@/lib/failure'
import { sentencesIn } from '@/server/articles'
import { attemptFor } from '@/server/attempts'
import { saveForm } from './actions'
import { deliveryOf } from './delivery'
import { playerWords, runWords } from './words'

interface Props {
  readonly params: Promise<{ locale: string; attempt: string }>
  readonly searchParams: Promise<{ q?: string | string[]; problem?: string | string[] }>
}

/** Read once for a request, though both the title and the page need it. */
const attemptOf = cache(async (id: string) => orNotFound(attemptFor(await visitor(), id)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await attemptOf((await params).attempt)).article.title }
}

/** The sentence for a problem that the address names; none where it names no known one. */
async function sentenceFor(problem: unknown, locale: Locale): Promise<string | undefined> {
  if (typeof problem !== 'string' || !Object.hasOwn(FAILURE_STATUS, problem)) return undefined
  const t = await getTranslations({ locale, namespace: 'error' })
  return t(problem as FailureKey)
}

export default async function AttemptPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { locale, preferences } = reader
  const attempt = await attemptOf((await params).attempt)
  const path = `/${locale}/attempts/${attempt.id}`
  if (attempt.finishedAt) redirect(`${path}/result`)
  const result = await getTranslations({ locale, namespace: 'result' })
  const { q, problem } = await searchParams
  const asked = Number(q ?? 1) - 1
  const { article, assignment } = attempt
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
      sentences={attempt.sentences.map((sentence) => ({ ...sentence, text: inDigits(sentence.text) }))}
      language={article.language}
      direction={article.direction}
      startAt={attempt.questions[asked] ? asked : 0}
      words={await playerWords(reader, attempt.questions.length)}
      delivery={await deliveryOf(reader, attempt, Boolean((await visitor())?.account))}
      run={
        assignment || attempt.checksEach
          ? {
              pace: assignment && {
                state: assignment.state,
                deadline: assignment.deadline,
                serverNow: assignment.serverNow,
              },
              words: await runWords(reader),
              checksEach: attempt.checksEach,
            }
          : null
      }
      shown={Object.fromEntries(
        attempt.shown.map((question) => [
          question.id,
          <QuestionFeedback key={question.id} question={question} article={article} reader={reader} t={result} />,
        ]),
      )}
      problem={await sentenceFor(problem, locale)}
      saveForm={saveForm.bind(null, locale, attempt.id)}
    >
      {assignment?.textVisible === false ? null : (
        <ReadingRoom
          article={article}
          sentences={sentencesIn(article)}
          preferences={preferences}
          words={readingWords(reader)}
          keptAs={attempt.id}
          setPreference={setPreference}
        >
          <ArticleTitle article={article} digits={preferences.digits} as="h2" />
        </ReadingRoom>
      )}
    </Player>
  )
}
