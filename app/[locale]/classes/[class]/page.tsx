import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { readerOf } from '@/app/reader'
import { orNotFound, signedIn } from '@/app/visitor'
import { ClassHead } from '@/components/classes/class-head'
import { ClassSettings } from '@/components/classes/class-settings'
import { GivenList } from '@/components/classes/given-list'
import { PupilPanel } from '@/components/classes/pupil-panel'
import { RemovedNames } from '@/components/classes/removed-names'
import { RosterForm } from '@/components/classes/roster-form'
import { RosterTable } from '@/components/classes/roster-table'
import { SampleLine } from '@/components/classes/sample-line'
import { ErasingSoon } from '@/components/data/erasing-soon'
import type { Locale } from '@/i18n/locales'
import { classFor } from '@/server/class-view'
import { shownWarnings } from '../warnings'
import * as actions from './actions'
import { Done, type DoneQuery } from './done'
import { takeRoster } from './roster-action'

interface Props {
  readonly params: Promise<{ locale: string; class: string }>
  readonly searchParams: Promise<DoneQuery>
}

/** Read once for a request, though both the title and the page need it. */
const classOf = cache(async (locale: Locale, id: string) =>
  orNotFound(classFor(await signedIn(locale, `/classes/${id}`), id)),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await classOf(locale, (await params).class)).name }
}

export default async function ClassPage({ params, searchParams }: Props) {
  const { locale, digits, number, counted } = await readerOf(params)
  const view = await classOf(locale, (await params).class)
  const query = await searchParams
  const t = await getTranslations({ locale, namespace: 'class' })
  const data = await getTranslations({ locale, namespace: 'data' })
  const viewer = await signedIn(locale, `/classes/${view.id}`)
  const warnings = await shownWarnings(viewer, locale, digits, view.id)
  const results = await getTranslations({ locale, namespace: 'results' })
  const home = `/${locale}/classes/${view.id}`
  const chosen = view.pupils.find((pupil) => pupil.id === query.pupil)
  const removed = view.removed.find((pupil) => pupil.id === query.pupil)
  const bringBack = (pupil: string) => actions.bringBack.bind(null, locale, view.id, pupil)
  return (
    <div className="grid gap-8 pt-8">
      <ClassHead
        t={t}
        name={view.name}
        about={[
          t('names', counted(view.pupils.length)),
          t('given', counted(view.assignments.length)),
          ...(view.isArchived ? [t('archived')] : []),
        ]}
        hrefs={{
          classes: `/${locale}/classes`,
          quizzes: `/${locale}/quizzes`,
          cards: `${home}/cards`,
          results: `${home}/results`,
        }}
        results={results('class.link')}
        hasPupils={view.pupils.length > 0}
      />
      <ErasingSoon t={data} warnings={warnings} />
      {view.isSample ? <SampleLine t={results} remove={actions.removeSample.bind(null, locale, view.id)} /> : null}
      <Done
        t={t}
        query={query}
        counted={counted}
        removed={removed ? { name: removed.name, bringBack: bringBack(removed.id) } : null}
      />
      <div className="grid gap-10 lg:grid-cols-[3fr_2fr]">
        {chosen ? (
          <div className="lg:order-2">
            <PupilPanel
              key={chosen.id}
              t={t}
              pupil={chosen}
              others={view.pupils.filter((pupil) => pupil !== chosen)}
              cardHref={`${home}/cards?pupil=${chosen.id}`}
              closeHref={home}
              actions={{
                rename: actions.renameOne.bind(null, locale, view.id, chosen.id),
                renew: actions.renew.bind(null, locale, view.id, chosen.id),
                merge: actions.merge.bind(null, locale, view.id, chosen.id),
                remove: actions.remove.bind(null, locale, view.id, chosen.id),
              }}
            />
          </div>
        ) : null}
        <div className="grid content-start gap-8 lg:order-1 lg:row-span-2">
          <section aria-labelledby="roster-title" className="grid gap-3">
            <h2 id="roster-title" className="text-xl font-semibold">
              {t('roster.title')}
            </h2>
            {view.pupils.length > 0 ? (
              <RosterTable
                t={t}
                hasPseudonyms={view.hasPseudonyms}
                rows={view.pupils.map((pupil) => ({
                  ...pupil,
                  joined: number(pupil.joined),
                  href: `${home}?pupil=${pupil.id}#pupil`,
                  isChosen: pupil === chosen,
                }))}
              />
            ) : (
              <p className="text-quiet">{t('roster.empty')}</p>
            )}
            {view.removed.length > 0 ? (
              <RemovedNames
                heading={t('removed.title', counted(view.removed.length))}
                label={t('removed.back')}
                pendingLabel={t('saving')}
                names={view.removed.map(({ id, name }) => ({ id, name, bringBack: bringBack(id) }))}
              />
            ) : null}
          </section>
          <section aria-labelledby="add-title" className="card grid gap-4 p-5 sm:p-7">
            <h2 id="add-title" className="text-xl font-semibold">
              {t('add.title')}
            </h2>
            <RosterForm
              // Emptied once what stood in it has been added.
              key={view.pupils.length}
              action={takeRoster.bind(null, locale, view.id)}
              labels={{
                text: t('add.text'),
                hint: t('add.hint'),
                file: t('add.file'),
                check: t('add.check'),
                add: t('add.add'),
                notYet: t('add.notYet'),
                pending: t('saving'),
              }}
            />
          </section>
        </div>
        <div className="grid content-start gap-8 lg:order-3">
          <GivenList
            heading={t('assignments.title')}
            empty={t('assignments.empty')}
            entries={view.assignments.map(({ id, title, state }) => ({
              id,
              title,
              href: `/${locale}/assignments/${id}`,
              state: t(`assignments.state.${state}`),
            }))}
          />
          <p>
            <Link href={`${home}/data`} className="inline-flex min-h-11 items-center">
              {data('link')}
            </Link>
          </p>
          <ClassSettings
            t={t}
            name={view.name}
            isArchived={view.isArchived}
            hasPseudonyms={view.hasPseudonyms}
            actions={{
              rename: actions.rename.bind(null, locale, view.id),
              archive: actions.archive.bind(null, locale, view.id, !view.isArchived),
              giveArabic: actions.choosePseudonyms.bind(null, locale, view.id, 'ar'),
              giveEnglish: actions.choosePseudonyms.bind(null, locale, view.id, 'en'),
              takeBack: actions.choosePseudonyms.bind(null, locale, view.id, null),
            }}
          />
        </div>
      </div>
    </div>
  )
}
