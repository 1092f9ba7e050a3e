import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { EstimatesPart } from '@/app/[locale]/assignments/[assignment]/results/students/[participant]/parts'
import { readerOf } from '@/app/reader'
import { resultsWriter, single, withQuery } from '@/app/results-words'
import { orNotFound, signedIn } from '@/app/visitor'
import { Explained } from '@/components/results/explained'
import { isolated } from '@/components/results/figures'
import { ResultsHead } from '@/components/results/head'
import type { Locale } from '@/i18n/locales'
import { pupilProfile } from '@/server/class-results/over-time'
import { TimePart } from '../../time-part'

interface Props {
  readonly params: Promise<{ locale: string; class: string; pupil: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const profileFor = cache(async (locale: Locale, id: string, pupil: string, areHidden: boolean) =>
  orNotFound(pupilProfile(await signedIn(locale, `/classes/${id}/pupils/${pupil}`), id, pupil, areHidden)),
)

async function readAll({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { class: id, pupil } = await params
  const names = single((await searchParams).names) === 'hidden' ? 'hidden' : undefined
  return { reader, names, profile: await profileFor(reader.locale, id, pupil, names === 'hidden') }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { reader, profile } = await readAll(props)
  const t = await getTranslations({ locale: reader.locale, namespace: 'results' })
  const name = profile.pupil.name ?? t('anonymous', { n: reader.number(profile.pupil.number) })
  return { title: t('profile.titleOf', { name }) }
}

/** One pupil across everything the class was given. */
export default async function PupilProfilePage(props: Props) {
  const { reader, names, profile } = await readAll(props)
  const writer = await resultsWriter(reader)
  const { t, nameOf } = writer
  const home = `/${reader.locale}/classes/${profile.id}`
  const own = `${home}/pupils/${profile.pupil.id}`
  return (
    <div className="results grid gap-10">
      <ResultsHead
        t={t}
        back={{ href: withQuery(`${home}/results`, { names }), label: t('profile.back') }}
        title={t('profile.titleOf', { name: isolated(nameOf(profile.pupil)) })}
        about={[profile.name]}
        isSample={profile.isSample}
        names={{ href: withQuery(own, { names: names ? undefined : 'hidden' }), areHidden: names === 'hidden' }}
      />
      {profile.rows.length === 0 ? <p className="text-lg text-quiet">{t('profile.empty')}</p> : null}
      <EstimatesPart writer={writer} processes={profile.processes} />
      {profile.rows.length > 0 ? (
        <TimePart
          reader={reader}
          writer={writer}
          title={t('profile.over')}
          rows={profile.rows}
          hrefOf={(row) => withQuery(`/${reader.locale}/assignments/${row.assignmentId}/results`, { names })}
        />
      ) : null}
      <Explained t={t} />
    </div>
  )
}
