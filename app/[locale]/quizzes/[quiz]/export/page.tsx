import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { readerOf } from '@/app/reader'
import { orNotFound, visitor } from '@/app/visitor'
import { FormatCard } from '@/components/exchange/format-card'
import { messages } from '@/i18n/messages'
import { EXPORTED, type Exported, type ExportView, exportFor, type ShownLoss } from '@/server/exchange/export'

interface Props {
  readonly params: Promise<{ locale: string; quiz: string }>
  readonly searchParams: Promise<{ of?: string | string[] }>
}

/** Read once for a request, though both the title and the page need it. */
const exportOf = cache(async (quiz: string, of: Exported | null) => orNotFound(exportFor(await visitor(), quiz, of)))

async function asked({ params, searchParams }: Props): Promise<ExportView> {
  const { of } = await searchParams
  return exportOf((await params).quiz, EXPORTED.find((each) => each === of) ?? null)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await readerOf(props.params)
  const { title } = await asked(props)
  return { title: (await getTranslations({ locale, namespace: 'exchange' }))('exportTitle', { title }) }
}

export default async function ExportPage(props: Props) {
  const { locale, number, counted } = await readerOf(props.params)
  const view = await asked(props)
  const t = await getTranslations({ locale, namespace: 'exchange' })
  const formats: Readonly<Record<string, { name: string; about: string }>> = messages[locale].exchange.formats
  const of = view.of === 'draft' ? '?of=draft' : ''
  const comma = locale === 'ar' ? '، ' : ', '
  const which = ({ questions }: ShownLoss) => {
    if (questions.length === 0) return null
    if (questions.length === view.questions) return t('allQuestions')
    return t('whichQuestions', { ...counted(questions.length), list: questions.map(number).join(comma) })
  }
  const sentence = ({ key, detail }: ShownLoss) =>
    t(`losses.${key}`, { n: detail === '' ? '' : number(Number(detail)) })
  return (
    <div className="mx-auto grid max-w-3xl gap-8 pt-8">
      <header className="grid gap-3">
        <h1 className="text-3xl font-semibold">{t('exportHeading')}</h1>
        <p dir={view.direction} lang={view.language} className="font-reading text-2xl leading-relaxed font-bold">
          {view.title}
        </p>
        <p className="text-quiet">
          {t(view.of === 'draft' ? 'versionDraft' : 'versionPublished', { n: number(view.number) })} ·{' '}
          {t('questions', counted(view.questions))}
        </p>
        <p>{t('exportLead')}</p>
        <p>
          <Link href={`/${locale}/quizzes/${view.quizId}/worksheet${of}`} className="flex min-h-11 w-fit items-center">
            {t('worksheet')}
          </Link>
        </p>
        {view.other ? (
          <p>
            <Link
              href={`/${locale}/quizzes/${view.quizId}/export?of=${view.other}`}
              className="flex min-h-11 w-fit items-center"
            >
              {t(view.other === 'draft' ? 'showDraft' : 'showPublished')}
            </Link>
          </p>
        ) : null}
      </header>
      <ul className="grid gap-4">
        {view.formats.map(({ id, kept, losses }) => (
          <FormatCard
            key={id}
            name={formats[id]?.name ?? id}
            about={formats[id]?.about ?? ''}
            href={`/api/quizzes/${view.quizId}/export/${id}${of}`}
            download={{ label: t('download'), name: t('downloadAs', { format: formats[id]?.name ?? id }) }}
            kept={
              kept === view.questions
                ? null
                : t('keptOf', { kept: number(kept), total: t('questions', counted(view.questions)) })
            }
            heading={losses.length > 0 ? t('whatChanges', { n: number(losses.length) }) : t('keepsAll')}
            losses={losses.map((loss) => ({
              key: `${loss.key} ${loss.detail}`,
              kind: t(`kinds.${loss.kind}`),
              text: sentence(loss),
              which: which(loss),
            }))}
          />
        ))}
      </ul>
    </div>
  )
}
