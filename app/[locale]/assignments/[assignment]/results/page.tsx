import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { readerOf } from '@/app/reader'
import { type ResultsQuery, resultsWriter, single, withQuery } from '@/app/results-words'
import { orNotFound, signedIn } from '@/app/visitor'
import { Explained } from '@/components/results/explained'
import { isolated } from '@/components/results/figures'
import { ResultsHead } from '@/components/results/head'
import { LiveRefresh } from '@/components/results/live-refresh'
import type { Locale } from '@/i18n/locales'
import { resultsOf } from '@/server/class-results/assignment-results'
import { ArticleHeat } from './article-heat'
import { ComparisonPart } from './comparison-part'
import { MissedPart, ProcessPart, QuestionsPart } from './parts'
import { ReliabilityPart } from './reliability-part'
import { summaryLine } from './shown'
import { StudentsPart } from './students-part'

interface Props {
  readonly params: Promise<{ locale: string; assignment: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Read once for a request, though both the title and the page need it. */
const resultsFor = cache(async (locale: Locale, id: string, names?: string, version?: string) =>
  orNotFound(resultsOf(await signedIn(locale, `/assignments/${id}/results`), id, { names, version })),
)

async function readAll({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { assignment } = await params
  const search = await searchParams
  const query: ResultsQuery = { names: single(search.names), version: single(search.version) }
  const results = await resultsFor(reader.locale, assignment, query.names, query.version)
  return { reader, query, results, page: Number(single(search.page)) || 1 }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { reader, results } = await readAll(props)
  const t = await getTranslations({ locale: reader.locale, namespace: 'results' })
  return { title: t('titleOf', { title: results.title }) }
}

export default async function ResultsPage(props: Props) {
  const { reader, query, results, page } = await readAll(props)
  const { locale, counted, number } = reader
  const writer = await resultsWriter(reader)
  const { t, figures } = writer
  const home = `/${locale}/assignments/${results.id}`
  const at = (path: string) => withQuery(`${home}/results${path}`, { ...query })
  const isLive = results.writing > 0
  const about = [
    ...(results.class ? [results.class.name] : []),
    t('finished', counted(results.statistics.finished)),
    ...(isLive ? [t('writing', counted(results.writing))] : []),
    ...(results.notBegun > 0 ? [t('notBegun', counted(results.notBegun))] : []),
    ...(results.statistics.mean === null ? [] : [t('classMean', { mean: figures.percent(results.statistics.mean) })]),
  ]
  const parts = { reader, writer, results, at }
  return (
    <div className="results grid gap-10">
      <ResultsHead
        t={t}
        back={{ href: home, label: t('back') }}
        title={t('titleOf', { title: isolated(results.title) })}
        about={about}
        isSample={results.isSample}
        names={{
          href: withQuery(`${home}/results`, { ...query, names: results.areNamesHidden ? 'shown' : 'hidden' }),
          areHidden: results.areNamesHidden,
        }}
        links={[
          { href: `${home}/live`, label: t('board') },
          ...(results.class
            ? [{ href: `/${locale}/classes/${results.class.id}/results`, label: t('class.link') }]
            : []),
        ]}
      >
        {results.statistics.students > 0 ? (
          <p className="results-summary">
            {isLive ? <span className="text-quiet">{t('soFar')}: </span> : null}
            {summaryLine(writer, results)}
          </p>
        ) : (
          <p className="max-w-2xl text-lg text-quiet">{t('empty')}</p>
        )}
        {isLive ? (
          <p className="screen-only text-quiet">
            {t('liveHint')} <a href={at('')}>{t('reload')}</a>
            <LiveRefresh address={`/api/assignments/${results.id}/events`} />
          </p>
        ) : null}
        {results.waiting > 0 ? (
          <p>
            {t('waiting', counted(results.waiting))}{' '}
            <Link href={`${home}/marking`} className="screen-only">
              {t('toMarking')}
            </Link>
          </p>
        ) : null}
        {results.versions.length > 1 ? (
          <p className="flex flex-wrap gap-x-4">
            <span>{t('versions.title')}:</span>
            {results.versions.map(({ id, number: version }) => (
              <Link
                key={id}
                href={withQuery(`${home}/results`, { ...query, version: id })}
                aria-current={id === results.versionId ? 'page' : undefined}
                className={id === results.versionId ? 'font-semibold' : ''}
              >
                {t('versions.link', { n: number(version) })}
              </Link>
            ))}
          </p>
        ) : null}
      </ResultsHead>
      <MissedPart {...parts} />
      <ArticleHeat {...parts} />
      <StudentsPart {...parts} page={page} query={query} />
      <ProcessPart {...parts} />
      <QuestionsPart {...parts} />
      <ReliabilityPart writer={writer} reliability={results.statistics.reliability} />
      <ComparisonPart {...parts} />
      <Explained t={t} />
    </div>
  )
}
