import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { readerOf } from '@/app/reader'
import { type ResultsQuery, resultsWriter, single, verdictLine, withQuery } from '@/app/results-words'
import { orNotFound, signedIn } from '@/app/visitor'
import { Explained } from '@/components/results/explained'
import { isolated } from '@/components/results/figures'
import { ResultsHead } from '@/components/results/head'
import { ResultsSection } from '@/components/results/section'
import type { Locale } from '@/i18n/locales'
import { chanceOf } from '@/quiz/statistics/cell'
import { verdictsOn } from '@/quiz/statistics/verdicts'
import { questionResults } from '@/server/class-results/question-results'
import { FiguresPart, SpreadPart } from './parts'

interface Props {
  readonly params: Promise<{ locale: string; assignment: string; question: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const resultsFor = cache(async (locale: Locale, id: string, question: string, names?: string, version?: string) =>
  orNotFound(
    questionResults(await signedIn(locale, `/assignments/${id}/results/questions/${question}`), id, question, {
      names,
      version,
    }),
  ),
)

async function readAll({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { assignment, question } = await params
  const search = await searchParams
  const query: ResultsQuery = { names: single(search.names), version: single(search.version) }
  const results = await resultsFor(reader.locale, assignment, question, query.names, query.version)
  return { reader, query, results }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { reader, results } = await readAll(props)
  const t = await getTranslations({ locale: reader.locale, namespace: 'results' })
  return { title: t('question.titleOf', { n: reader.number(results.number), title: results.title }) }
}

export default async function QuestionResultsPage(props: Props) {
  const { reader, query, results } = await readAll(props)
  const writer = await resultsWriter(reader)
  const { t, site, figures } = writer
  const { question, item, article } = results
  const home = `/${reader.locale}/assignments/${results.id}/results`
  const at = (path: string) => withQuery(`${home}${path}`, { ...query })
  const quoted = { dir: article.direction, lang: article.language }
  const verdicts = verdictsOn(item, chanceOf(question)).map((verdict) => verdictLine(t, figures, question, verdict))
  const neighbour = (id: string | null, label: string) =>
    id ? (
      <Link href={at(`/questions/${id}`)} className="button">
        {label}
      </Link>
    ) : null
  return (
    <div className="results grid gap-10">
      <ResultsHead
        t={t}
        back={{ href: at(''), label: t('question.back') }}
        title={t('question.titleOf', { n: reader.number(results.number), title: isolated(results.title) })}
        about={[site(`types.${question.type}`), site(`processes.${question.process}`)]}
        isSample={results.isSample}
        names={null}
      >
        <p {...quoted} className="max-w-3xl font-reading text-2xl leading-loose">
          {figures.inDigits(question.stem)}
        </p>
        {verdicts.map((line) => (
          <p key={line} className="max-w-3xl text-lg font-semibold">
            {line}
          </p>
        ))}
      </ResultsHead>
      <SpreadPart writer={writer} results={results} />
      <FiguresPart writer={writer} results={results} />
      {question.evidence.length > 0 ? (
        <ResultsSection id="evidence" title={t('question.evidence')}>
          {question.evidence.map(({ start, text }) => (
            <blockquote key={start} {...quoted} className="max-w-3xl font-reading text-xl leading-loose">
              <mark className="evidence">{figures.inDigits(text)}</mark>
            </blockquote>
          ))}
        </ResultsSection>
      ) : null}
      <nav aria-label={t('questions.title')} className="screen-only flex flex-wrap gap-3">
        {neighbour(results.previousId, t('question.previous'))}
        {neighbour(results.nextId, t('question.next'))}
      </nav>
      <Explained t={t} />
    </div>
  )
}
