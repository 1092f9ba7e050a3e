import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { readerOf } from '@/app/reader'
import { orNotFound, signedIn } from '@/app/visitor'
import { ErasePupilForm } from '@/components/data/erase-pupil-form'
import { ErasingSoon } from '@/components/data/erasing-soon'
import { DataSection } from '@/components/data/section'
import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-field'
import { LocalTime } from '@/components/local-time'
import { Note } from '@/components/note'
import { isolated } from '@/components/results/figures'
import type { Locale } from '@/i18n/locales'
import { RETENTION_DAYS } from '@/quiz/retention'
import { erasurePreview } from '@/server/data/erase-pupil'
import { classDataFor } from '@/server/data/view'
import { shownWarnings } from '../../warnings'
import * as actions from './actions'

interface Props {
  readonly params: Promise<{ locale: string; class: string }>
  readonly searchParams: Promise<{ readonly pupil?: string; readonly done?: string }>
}

const DONE = ['retention', 'erased', 'anonymous', 'archived', 'restored'] as const

const dataOf = cache(async (locale: Locale, id: string) =>
  orNotFound(classDataFor(await signedIn(locale, `/classes/${id}/data`), id)),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  const t = await getTranslations({ locale, namespace: 'data' })
  return { title: t('of', { name: (await dataOf(locale, (await params).class)).name }) }
}

export default async function ClassDataPage({ params, searchParams }: Props) {
  const { locale, digits, number, counted } = await readerOf(params)
  const data = await dataOf(locale, (await params).class)
  const query = await searchParams
  const viewer = await signedIn(locale, `/classes/${data.id}/data`)
  const t = await getTranslations({ locale, namespace: 'data' })
  const warnings = await shownWarnings(viewer, locale, digits, data.id)
  const chosen = query.pupil ? await orNotFound(erasurePreview(viewer, data.id, query.pupil)) : null
  const done = DONE.find((each) => each === query.done)
  const home = `/${locale}/classes/${data.id}/data`
  return (
    <div className="mx-auto grid max-w-3xl gap-8 pt-8">
      <div className="grid gap-2">
        <p>
          <Link href={`/${locale}/classes/${data.id}`} className="inline-flex min-h-11 items-center">
            {t('back')}
          </Link>
        </p>
        <h1 className="text-3xl font-semibold [overflow-wrap:anywhere]">{t('of', { name: isolated(data.name) })}</h1>
        <p className="max-w-prose text-lg text-quiet">{t('lead')}</p>
      </div>
      {done && !chosen ? <Note>{t(`done.${done}`)}</Note> : null}
      <ErasingSoon t={t} warnings={warnings} />
      {chosen ? (
        <ErasePupilForm
          key={chosen.id}
          t={t}
          name={chosen.name}
          attempts={t('pupil.goesAttempts', {
            count: chosen.attempts,
            n: number(chosen.attempts),
            answers: chosen.answers,
            m: number(chosen.answers),
          })}
          cancelHref={home}
          action={actions.erase.bind(null, locale, data.id, chosen.id)}
        />
      ) : null}
      <DataSection id="export" title={t('export.title')} lead={t('export.lead')}>
        <p>
          <a href={`/api/classes/${data.id}/export?in=${locale}`} className="button" download>
            {t('export.do')}
          </a>
        </p>
      </DataSection>
      <DataSection id="retention" title={t('retention.title')} lead={t('retention.lead')}>
        <ActionForm
          key={data.retentionDays}
          action={actions.keepFor.bind(null, locale, data.id)}
          label={t('retention.save')}
          pendingLabel={t('saving')}
          isQuiet
        >
          <div className="grid gap-2">
            <label htmlFor="days" className="font-semibold">
              {t('retention.label')}
            </label>
            <select id="days" name="days" className="field max-w-sm" defaultValue={data.retentionDays ?? 'never'}>
              <option value="never">{t('retention.never')}</option>
              {RETENTION_DAYS.map((days) => (
                <option key={days} value={days}>
                  {t('retention.days', counted(days))}
                </option>
              ))}
            </select>
          </div>
        </ActionForm>
      </DataSection>
      <DataSection id="pupils" title={t('pupil.title')} lead={t(data.pupils.length > 0 ? 'pupil.lead' : 'pupil.empty')}>
        <ul className="grid gap-x-6 sm:grid-cols-2">
          {data.pupils.map(({ id, name, isRemoved }) => (
            <li key={id}>
              <Link href={`${home}?pupil=${id}#erase`} className="inline-flex min-h-11 items-center gap-2">
                <bdi className="[overflow-wrap:anywhere]">{name}</bdi>
              </Link>
              {isRemoved ? <span className="text-quiet"> ({t('pupil.removed')})</span> : null}
            </li>
          ))}
        </ul>
      </DataSection>
      <DataSection id="archive" title={t('archive.title')} lead={t('archive.lead')}>
        <ActionForm
          action={actions.archive.bind(null, locale, data.id, !data.isArchived)}
          label={t(data.isArchived ? 'archive.undo' : 'archive.do')}
          pendingLabel={t('saving')}
          isQuiet
        />
      </DataSection>
      <DataSection id="whole" title={t('class.title')} lead={t('class.lead')}>
        <ActionForm
          action={actions.eraseAll.bind(null, locale, data.id)}
          label={t('class.do')}
          pendingLabel={t('saving')}
          isQuiet
        >
          <TextField
            id="class"
            label={t('class.label')}
            width="name"
            dir="auto"
            required
            maxLength={200}
            autoComplete="off"
          />
        </ActionForm>
      </DataSection>
      <DataSection id="log" title={t('log.title')}>
        {data.events.length > 0 ? (
          <ol className="grid gap-2">
            {data.events.map(({ id, kind, at }) => (
              <li key={id} className="flex flex-wrap gap-x-3">
                <span className="text-quiet">
                  <LocalTime moment={at} locale={locale} digits={digits} />
                </span>
                {t(`log.kind.${kind}`)}
              </li>
            ))}
          </ol>
        ) : (
          <p className="text-quiet">{t('log.empty')}</p>
        )}
      </DataSection>
    </div>
  )
}
