import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { setPreference } from '@/app/[locale]/preferences/actions'
import { readerOf } from '@/app/reader'
import { readingWords } from '@/app/reading-words'
import { orNotFound, visitor } from '@/app/visitor'
import { ArticleTitle } from '@/components/article-title'
import { ActionForm } from '@/components/forms/action-form'
import { BuildFields } from '@/components/forms/build-fields'
import { ReadingRoom } from '@/components/reading/reading-room'
import { RemovedLines } from '@/components/removed-lines'
import { TitleList } from '@/components/shelf'
import { MOST_QUESTIONS, USUAL_QUESTIONS } from '@/quiz'
import { articleFor, sentencesIn } from '@/server/articles'
import { questionsIn } from '@/server/supply'
import { build, remove } from './actions'

interface Props {
  readonly params: Promise<{ locale: string; article: string }>
}

/** Read once for a request, though both the title and the page need it. */
const articleOf = cache(async (id: string) => orNotFound(articleFor(await visitor(), id)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await articleOf((await params).article)
  return { title: article.title }
}

export default async function ArticlePage({ params }: Props) {
  const reader = await readerOf(params)
  const { locale, preferences, number, counted } = reader
  const article = await articleOf((await params).article)
  const [t, site] = await Promise.all([
    getTranslations({ locale, namespace: 'article' }),
    getTranslations({ locale, namespace: 'site' }),
  ])
  const found = questionsIn(article)
  return (
    <div className="grid gap-10 pt-8 lg:grid-cols-[3fr_2fr]">
      <div className="grid content-start gap-8 lg:sticky lg:top-6 lg:order-2 lg:self-start">
        <section aria-labelledby="build" className="card p-5 sm:p-7">
          <h2 id="build" className="text-xl font-semibold">
            {t('build')}
          </h2>
          <p className="mt-1 mb-5 text-quiet">{t('buildLead', counted(found.total))}</p>
          {found.total > 0 ? (
            <ActionForm action={build.bind(null, locale, article.id)} label={t('submit')} pendingLabel={t('building')}>
              <BuildFields
                t={t}
                most={MOST_QUESTIONS}
                usual={USUAL_QUESTIONS}
                types={found.types.map(([value, n]) => ({ value, label: site(`types.${value}`), count: number(n) }))}
                processes={found.processes.map(([value, n]) => ({
                  value,
                  label: site(`processes.${value}`),
                  count: number(n),
                }))}
              />
            </ActionForm>
          ) : null}
        </section>
        {article.quizzes.length > 0 ? (
          <TitleList
            heading={t('quizzes')}
            loading={site('loading')}
            entries={article.quizzes.map((quiz) => ({
              id: quiz.id,
              title: site('questions', counted(quiz.questions)),
              href: `/${locale}/quizzes/${quiz.id}`,
            }))}
          />
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
      <article className="min-w-0 lg:order-1">
        <ReadingRoom
          article={article}
          sentences={sentencesIn(article)}
          preferences={preferences}
          words={readingWords(reader)}
          keptAs={article.id}
          setPreference={setPreference}
        >
          <ArticleTitle article={article} digits={preferences.digits} as="h1" />
          <RemovedLines
            heading={t('removed', counted(article.removed.length))}
            lines={article.removed}
            direction={article.direction}
          />
        </ReadingRoom>
      </article>
    </div>
  )
}
