import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { signedIn } from '@/app/visitor'
import { ClassList } from '@/components/classes/class-list'
import { ErasingSoon } from '@/components/data/erasing-soon'
import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-field'
import { classesOf } from '@/server/classes'
import { create, seeSample } from './actions'
import { shownWarnings } from './warnings'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'class' }))('title') }
}

export default async function ClassesPage({ params }: Props) {
  const { locale, digits, counted } = await readerOf(params)
  const viewer = await signedIn(locale, '/classes')
  const classes = await classesOf(viewer)
  const data = await getTranslations({ locale, namespace: 'data' })
  const t = await getTranslations({ locale, namespace: 'class' })
  const results = await getTranslations({ locale, namespace: 'results' })
  const entries = classes.map(({ pupils, assignments, isSample, ...entry }) => ({
    ...entry,
    href: `/${locale}/classes/${entry.id}`,
    about: [
      ...(isSample ? [results('sample.badge')] : []),
      t('names', counted(pupils)),
      t('given', counted(assignments)),
    ].join(' · '),
  }))
  const archived = entries.filter((entry) => entry.isArchived)
  return (
    <div className="mx-auto grid max-w-3xl gap-10 pt-8">
      <div>
        <h1 className="text-3xl font-semibold">{t('title')}</h1>
        <p className="mt-2 text-lg text-quiet">{classes.length > 0 ? t('lead') : t('empty')}</p>
      </div>
      <ErasingSoon t={data} warnings={await shownWarnings(viewer, locale, digits)} />
      <ClassList entries={entries.filter((entry) => !entry.isArchived)} />
      <section aria-labelledby="new" className="card p-5 sm:p-7">
        <h2 id="new" className="mb-4 text-xl font-semibold">
          {t('new')}
        </h2>
        <ActionForm action={create.bind(null, locale)} label={t('create')} pendingLabel={t('saving')}>
          <TextField
            id="name"
            label={t('name')}
            hint={t('nameHint')}
            width="name"
            dir="auto"
            required
            maxLength={80}
            autoComplete="off"
          />
        </ActionForm>
      </section>
      {classes.some(({ isSample }) => isSample) ? null : (
        <section aria-label={results('sample.see')} className="grid gap-3">
          <p className="text-quiet">{results('sample.seeHint')}</p>
          <ActionForm
            action={seeSample.bind(null, locale)}
            label={results('sample.see')}
            pendingLabel={results('sample.making')}
            isQuiet
          />
        </section>
      )}
      {archived.length > 0 ? (
        <details>
          <summary className="py-3 text-quiet">{t('archived')}</summary>
          <ClassList entries={archived} />
        </details>
      ) : null}
    </div>
  )
}
