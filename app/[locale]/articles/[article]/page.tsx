import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { setPreference } from '@/app/[locale]/preferences/actions'
import { readerOf } from '@/app/reader'
import { orNotFound, visitor } from '@/app/visitor'
import { ArticleText } from '@/components/article-text'
import { ActionForm } from '@/components/forms/action-form'
import { BuildFields } from '@/components/forms/build-fields'
import { ReadingSize } from '@/components/reading-size'
import { MOST_QUESTIONS, PROCESSES, QUESTION_TYPES, USUAL_QUESTIONS } from '@/quiz'
import { articleFor } from '@/server/articles'
import { build, remove } from './actions'

interface Props {
  readonly params: Promise<{ locale: string; article: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await orNotFound(articleFor(await visitor(), (await params).article))
  return { title: article.title }
}

export default async function ArticlePage({ params }: Props) {
  const { locale, preferences, counted } = await readerOf(params)
  const article = await orNotFound(articleFor(await visitor(), (await params).article))
  const [t, site] = await Promise.all([
    getTranslations({ locale, namespace: 'article' }),
    getTranslations({ locale, namespace: 'site' }),
  ])
  return (
    <div className="grid gap-10 pt-8 lg:grid-cols-[3fr_2fr]">
      <article className="min-w-0">
        <ReadingSize size={preferences.size} t={site} setPreference={setPreference} />
        <h1
          dir={article.direction}
          lang={article.language}
          className="reading mb-6 text-[1.6em] leading-normal font-bold"
        >
          {article.title}
        </h1>
        {article.removed.length > 0 ? (
          <details className="card mb-6 p-4">
            <summary>{t('removed', counted(article.removed.length))}</summary>
            <ul dir={article.direction} className="mt-3 ms-6 list-disc text-quiet">
              {article.removed.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        ) : null}
        <ArticleText article={article} digits={preferences.digits} />
      </article>
      <div className="grid content-start gap-8 lg:sticky lg:top-6 lg:self-start">
        <section aria-labelledby="build" className="card p-5 sm:p-7">
          <h2 id="build" className="text-xl font-semibold">
            {t('build')}
          </h2>
          <p className="mt-1 mb-5 text-quiet">{t('buildLead')}</p>
          <ActionForm action={build.bind(null, locale, article.id)} label={t('submit')} pendingLabel={t('building')}>
            <BuildFields
              t={t}
              most={MOST_QUESTIONS}
              usual={USUAL_QUESTIONS}
              types={QUESTION_TYPES.map((value) => ({ value, label: site(`types.${value}`) }))}
              processes={PROCESSES.map((value) => ({ value, label: site(`processes.${value}`) }))}
            />
          </ActionForm>
        </section>
        {article.quizzes.length > 0 ? (
          <section>
            <h2 className="mb-2 text-xl font-semibold">{t('quizzes')}</h2>
            <ul>
              {article.quizzes.map((quiz) => (
                <li key={quiz.id} className="border-b border-line">
                  <Link href={`/${locale}/quizzes/${quiz.id}`} className="block py-3">
                    {site('questions', counted(quiz.questions))}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {article.mine ? (
          <details>
            <summary className="py-3 text-quiet">{t('remove')}</summary>
            <p className="my-3 text-quiet">{t('removeHint')}</p>
            <ActionForm
              action={remove.bind(null, locale, article.id)}
              label={t('remove')}
              pendingLabel={site('loading')}
              isQuiet
            />
          </details>
        ) : null}
      </div>
    </div>
  )
}
