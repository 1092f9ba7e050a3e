import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { orNotFound, signedIn } from '@/app/visitor'
import { ImportTargets } from '@/components/exchange/import-targets'
import { Refused } from '@/components/exchange/refused'
import { TakeForm } from '@/components/exchange/take-form'
import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-field'
import { importFor } from '@/server/exchange/import'
import { discard, paste, take } from './actions'
import { rowShower } from './shown'
import { targetFrom, targetText } from './target'

interface Props {
  readonly params: Promise<{ locale: string; import: string }>
  readonly searchParams: Promise<{ on?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'exchange' }))('previewTitle') }
}

export default async function ImportPreviewPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { locale, number, counted } = reader
  const { import: id } = await params
  const viewer = await signedIn(locale, `/import/${id}`)
  const view = await orNotFound(importFor(viewer, id, targetFrom((await searchParams).on)))
  const [t, site] = await Promise.all([
    getTranslations({ locale, namespace: 'exchange' }),
    getTranslations({ locale, namespace: 'site' }),
  ])
  const isPasted = view.fileName === ''
  const target = view.target ? targetText(view.target) : null
  return (
    <div className="mx-auto grid max-w-3xl gap-8 pt-8">
      <header className="grid gap-2">
        <h1 className="text-3xl font-semibold">{t('previewTitle')}</h1>
        <p className="text-quiet">
          {t('from')}: {isPasted ? t('pasted') : <bdi>{view.fileName}</bdi>}
        </p>
        <p className="text-lg">{t('previewLead', counted(view.rows.length))}</p>
      </header>
      <ImportTargets
        t={t}
        chosen={target}
        article={view.article}
        isPasted={isPasted}
        drafts={view.drafts}
        articles={view.articles}
      />
      {view.article ? null : (
        <details className="card px-5">
          <summary className="cursor-pointer py-4 font-semibold">{t('pasteArticle')}</summary>
          <div className="pb-5">
            <ActionForm
              action={paste.bind(null, locale, id)}
              label={t('useArticle')}
              pendingLabel={site('loading')}
              isQuiet
            >
              <div className="grid gap-2">
                <label htmlFor="text" className="font-semibold">
                  {t('articleText')}
                </label>
                <textarea id="text" name="text" dir="auto" rows={6} required className="field font-reading text-lg" />
              </div>
              <TextField id="title" label={t('articleTitle')} dir="auto" maxLength={200} />
            </ActionForm>
          </div>
        </details>
      )}
      <Refused
        heading={t('refusedHeading', counted(view.refused.length))}
        lines={view.refused.map(({ number: place, line, name, refusal, detail }) => ({
          key: String(place),
          place: number(place),
          line: line === null ? null : t('placeLine', { n: number(line) }),
          name,
          why: t(`refusals.${refusal}`, { detail }),
        }))}
      />
      {view.rows.length > 0 ? (
        <TakeForm
          action={take.bind(null, locale, id)}
          target={target}
          rows={view.rows.map(await rowShower(reader, view))}
          labels={{
            heading: t('chooseHeading'),
            first: t('chooseFirst'),
            take: t('takeAll'),
            taking: t('taking'),
            hint: t('takeHint'),
            notTaken: t('notTaken'),
            right: t('right'),
          }}
        />
      ) : null}
      <details>
        <summary className="w-fit cursor-pointer py-3 text-quiet">{t('discard')}</summary>
        <p className="my-3 text-quiet">{t('discardHint')}</p>
        <ActionForm
          action={discard.bind(null, locale, id)}
          label={t('discard')}
          pendingLabel={site('loading')}
          isQuiet
        />
      </details>
    </div>
  )
}
