import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { signedIn } from '@/app/visitor'
import { QuestionsForm } from '@/components/exchange/questions-form'
import { messages } from '@/i18n/messages'
import { quizzesOf } from '@/server/review/own-quizzes'
import { bringIn } from './actions'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ quiz?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'exchange' }))('importHeading') }
}

export default async function ImportPage({ params, searchParams }: Props) {
  const { locale } = await readerOf(params)
  const { quiz } = await searchParams
  const viewer = await signedIn(locale, typeof quiz === 'string' ? `/import?quiz=${quiz}` : '/import')
  const t = await getTranslations({ locale, namespace: 'exchange' })
  const draft = (await quizzesOf(viewer)).find((own) => own.id === quiz && own.draft !== null)
  const template = (format: 'xlsx' | 'csv') => `/api/import/template/${format}?language=${locale}`
  return (
    <div className="mx-auto grid max-w-3xl gap-8 pt-8">
      <header className="grid gap-3">
        <h1 className="text-3xl font-semibold">{t('importHeading')}</h1>
        <p className="text-lg text-quiet">{t('importLead')}</p>
        {draft ? (
          <p>
            {t('intoDraft')}: <bdi dir={draft.direction}>{draft.title}</bdi>
          </p>
        ) : null}
      </header>
      <div className="card p-5 sm:p-7">
        <QuestionsForm
          action={bringIn.bind(null, locale, draft?.id ?? null)}
          labels={{
            file: t('file'),
            fileHint: t('fileHint'),
            fileTooLarge: messages[locale].error['import-too-large'],
            paste: t('paste'),
            pasteHint: t('pasteHint'),
            read: t('read'),
            reading: t('reading'),
          }}
        />
      </div>
      <section aria-labelledby="template" className="grid gap-3">
        <h2 id="template" className="text-xl font-semibold">
          {t('template')}
        </h2>
        <p className="text-quiet">{t('templateLead')}</p>
        <p className="flex flex-wrap gap-3">
          <a href={template('xlsx')} download className="button">
            {t('templateXlsx')}
          </a>
          <a href={template('csv')} download className="button">
            {t('templateCsv')}
          </a>
        </p>
      </section>
    </div>
  )
}
