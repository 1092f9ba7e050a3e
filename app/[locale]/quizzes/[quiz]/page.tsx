import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { readerOf } from '@/app/reader'
import { orNotFound, visitor } from '@/app/visitor'
import { ActionForm } from '@/components/forms/action-form'
import { StudyFields } from '@/components/forms/study-fields'
import { TextField } from '@/components/forms/text-field'
import { Tally } from '@/components/tally'
import { MOST_QUESTIONS } from '@/quiz'
import { STUDY_FEEDBACK } from '@/server/attempts'
import { quizOverview } from '@/server/quizzes'
import { rightOn } from '@/server/review/publish'
import { start } from './actions'
import { adapt } from './review/actions'

interface Props {
  readonly params: Promise<{ locale: string; quiz: string }>
}

/** Read once for a request, though both the title and the page need it. */
const overviewOf = cache(async (id: string) => orNotFound(quizOverview(await visitor(), id)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await overviewOf((await params).quiz)).title }
}

export default async function QuizPage({ params }: Props) {
  const { locale, number, counted } = await readerOf(params)
  const [quiz, viewer] = await Promise.all([overviewOf((await params).quiz), visitor()])
  const [t, site, review, assignment, exchange, study] = await Promise.all([
    getTranslations({ locale, namespace: 'quiz' }),
    getTranslations({ locale, namespace: 'site' }),
    getTranslations({ locale, namespace: 'review' }),
    getTranslations({ locale, namespace: 'assignment' }),
    getTranslations({ locale, namespace: 'exchange' }),
    getTranslations({ locale, namespace: 'study' }),
  ])
  const right = rightOn(viewer, quiz)
  return (
    <div className="mx-auto grid max-w-3xl gap-10 pt-8">
      <div>
        <h1 dir={quiz.direction} lang={quiz.language} className="font-reading text-3xl leading-relaxed font-bold">
          {quiz.title}
        </h1>
        <p className="mt-3 text-lg text-quiet">
          {site('questions', counted(quiz.questions))} · {t('reading')}: {site('minutes', counted(quiz.minutes))} ·{' '}
          <Link href={`/${locale}/articles/${quiz.articleId}`}>{t('article')}</Link>
        </p>
        <p className="mt-3 text-lg">{t('about')}</p>
      </div>
      <ActionForm action={start.bind(null, locale, quiz.id)} label={t('start')} pendingLabel={t('starting')}>
        <TextField
          id="name"
          label={t('name')}
          hint={t('nameHint')}
          width="name"
          dir="auto"
          maxLength={80}
          autoComplete="nickname"
          defaultValue={viewer?.name ?? ''}
        />
        <StudyFields
          legend={study('start.feedback')}
          choices={STUDY_FEEDBACK.map((value) => ({ value, label: study(`start.${value}`) }))}
          count={{
            label: study('start.count'),
            hint: study('start.countHint'),
            most: MOST_QUESTIONS,
            usual: quiz.questions,
          }}
        />
      </ActionForm>
      {viewer?.account && right ? (
        <p>
          <Link href={`/${locale}/quizzes/${quiz.id}/assign`} className="button">
            {assignment('give')}
          </Link>
        </p>
      ) : null}
      {right === 'review' ? (
        <p>
          <Link href={`/${locale}/quizzes/${quiz.id}/review`} className="button">
            {review('review')}
          </Link>
        </p>
      ) : null}
      {right ? (
        <p>
          <Link href={`/${locale}/quizzes/${quiz.id}/export`} className="button">
            {exchange('export')}
          </Link>
        </p>
      ) : null}
      {right === 'adapt' ? (
        <section className="grid gap-3">
          <p className="text-quiet">{review('adaptHint')}</p>
          <ActionForm
            action={adapt.bind(null, locale, quiz.id)}
            label={review('adapt')}
            pendingLabel={review('adapting')}
            isQuiet
          />
        </section>
      ) : null}
      <section aria-labelledby="inside" className="grid gap-6">
        <h2 id="inside" className="text-xl font-semibold">
          {t('inside')}
        </h2>
        <div className="grid items-start gap-8 sm:grid-cols-2">
          <Tally
            heading={t('processes')}
            rows={quiz.processes.map(([process, count]) => ({
              label: site(`processes.${process}`),
              count,
              shown: number(count),
            }))}
          />
          <Tally
            heading={t('types')}
            rows={quiz.types.map(([type, count]) => ({
              label: site(`types.${type}`),
              count,
              shown: number(count),
            }))}
          />
        </div>
        <p className="text-quiet">
          {t('seed')}: <bdi>{quiz.seed}</bdi>
        </p>
      </section>
    </div>
  )
}
