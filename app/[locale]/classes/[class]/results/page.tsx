import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { readerOf } from '@/app/reader'
import { resultsWriter, single, withQuery } from '@/app/results-words'
import { orNotFound, signedIn } from '@/app/visitor'
import { Explained } from '@/components/results/explained'
import { isolated, rangeIn } from '@/components/results/figures'
import { ResultsHead } from '@/components/results/head'
import { ResultsSection } from '@/components/results/section'
import { ResultsTable } from '@/components/results/table'
import { ShareBar } from '@/components/share-bar'
import type { Locale } from '@/i18n/locales'
import { classResults } from '@/server/class-results/over-time'
import { TimePart } from '../time-part'

interface Props {
  readonly params: Promise<{ locale: string; class: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const resultsFor = cache(async (locale: Locale, id: string, areHidden: boolean) =>
  orNotFound(classResults(await signedIn(locale, `/classes/${id}/results`), id, areHidden)),
)

async function readAll({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const names = single((await searchParams).names) === 'hidden' ? 'hidden' : undefined
  return { reader, names, results: await resultsFor(reader.locale, (await params).class, names === 'hidden') }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { reader, results } = await readAll(props)
  const t = await getTranslations({ locale: reader.locale, namespace: 'results' })
  return { title: t('class.title', { name: results.name }) }
}

export default async function ClassResultsPage(props: Props) {
  const { reader, names, results } = await readAll(props)
  const writer = await resultsWriter(reader)
  const { t, figures, nameOf } = writer
  const home = `/${reader.locale}/classes/${results.id}`
  const heads = [t('class.pupils'), t('class.assignments'), t('class.mean'), '', t('class.range')]
  return (
    <div className="results grid gap-10">
      <ResultsHead
        t={t}
        back={{ href: home, label: t('class.back') }}
        title={t('class.title', { name: isolated(results.name) })}
        about={[]}
        isSample={results.isSample}
        names={{
          href: withQuery(`${home}/results`, { names: names ? undefined : 'hidden' }),
          areHidden: names === 'hidden',
        }}
      />
      {results.rows.length === 0 ? <p className="text-lg text-quiet">{t('class.empty')}</p> : null}
      {results.rows.length > 0 ? (
        <TimePart
          reader={reader}
          writer={writer}
          title={t('class.over')}
          lead={t('class.overLead')}
          rows={results.rows}
          hrefOf={(row) => withQuery(`/${reader.locale}/assignments/${row.assignmentId}/results`, { names })}
        />
      ) : null}
      {results.pupils.length > 0 ? (
        <ResultsSection id="pupils" title={t('class.students')}>
          <ResultsTable caption={t('class.students')} heads={heads}>
            {results.pupils.map((pupil) => (
              <tr key={pupil.id}>
                <th scope="row">
                  <Link
                    href={withQuery(`${home}/pupils/${pupil.id}`, { names })}
                    aria-label={t('class.open', { name: nameOf(pupil) })}
                    className="inline-flex min-h-11 items-center"
                  >
                    <bdi>{nameOf(pupil)}</bdi>
                  </Link>
                </th>
                <td>{figures.number(pupil.assignments)}</td>
                <td>{pupil.mean === null ? '–' : <bdi>{figures.percent(pupil.mean)}</bdi>}</td>
                <td className="results-bar">
                  {pupil.mean === null ? null : <ShareBar share={pupil.mean} range={pupil.interval} />}
                </td>
                <td>{pupil.interval ? rangeIn(t, figures, pupil.interval) : '–'}</td>
              </tr>
            ))}
          </ResultsTable>
        </ResultsSection>
      ) : null}
      <Explained t={t} />
    </div>
  )
}
