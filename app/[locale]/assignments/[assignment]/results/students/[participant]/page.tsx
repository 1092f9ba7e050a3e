import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { readerOf } from '@/app/reader'
import { resultsWriter, single, withQuery } from '@/app/results-words'
import { orNotFound, signedIn } from '@/app/visitor'
import { Explained } from '@/components/results/explained'
import { isolated } from '@/components/results/figures'
import { ResultsHead } from '@/components/results/head'
import type { Locale } from '@/i18n/locales'
import { studentResults } from '@/server/class-results/student-results'
import { AnswersPart, AttemptsPart, EstimatesPart } from './parts'

interface Props {
  readonly params: Promise<{ locale: string; assignment: string; participant: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const resultsFor = cache(async (locale: Locale, id: string, participant: string, names?: string, attempt?: string) => {
  const path = `/assignments/${id}/results/students/${participant}`
  return orNotFound(studentResults(await signedIn(locale, path), id, participant, { names, attempt }))
})

async function readAll({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { assignment, participant } = await params
  const search = await searchParams
  const query = { names: single(search.names), attempt: single(search.attempt) }
  const results = await resultsFor(reader.locale, assignment, participant, query.names, query.attempt)
  return { reader, query, results }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { reader, results } = await readAll(props)
  const t = await getTranslations({ locale: reader.locale, namespace: 'results' })
  const name = results.person.name ?? t('anonymous', { n: reader.number(results.person.number) })
  return { title: t('student.title', { name }) }
}

export default async function StudentResultsPage(props: Props) {
  const { reader, query, results } = await readAll(props)
  const writer = await resultsWriter(reader)
  const { t, nameOf } = writer
  const home = `/${reader.locale}/assignments/${results.id}/results`
  const own = `${home}/students/${results.person.participantId}`
  const name = nameOf(results.person)
  const profile =
    results.class && results.person.pupilId
      ? withQuery(`/${reader.locale}/classes/${results.class.id}/pupils/${results.person.pupilId}`, {
          names: results.areNamesHidden ? 'hidden' : undefined,
        })
      : null
  return (
    <div className="results grid gap-10">
      <ResultsHead
        t={t}
        back={{ href: withQuery(home, { names: query.names }), label: t('question.back') }}
        title={t('student.title', { name: isolated(name) })}
        about={[results.title]}
        isSample={results.isSample}
        names={{
          href: withQuery(own, { ...query, names: results.areNamesHidden ? 'shown' : 'hidden' }),
          areHidden: results.areNamesHidden,
        }}
        links={profile ? [{ href: profile, label: t('student.profile', { name: isolated(name) }) }] : []}
      />
      <AttemptsPart
        reader={reader}
        writer={writer}
        results={results}
        hrefOf={(attempt) => withQuery(own, { ...query, attempt })}
      />
      <EstimatesPart writer={writer} processes={results.processes} />
      <AnswersPart
        writer={writer}
        results={results}
        hrefOf={(question) =>
          withQuery(`${home}/questions/${question}`, { names: query.names, version: results.versionId })
        }
      />
      <Explained t={t} />
    </div>
  )
}
