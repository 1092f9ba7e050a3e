import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { orNotFound, visitor } from '@/app/visitor'
import { draftFor } from '@/server/review/view'
import { write } from '../actions'
import { QuestionPage } from '../question-page'

interface Props {
  readonly params: Promise<{ locale: string; quiz: string }>
  readonly searchParams: Promise<{ s?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'review' }))('write') }
}

/** Writing a question; `s` is the start of the sentence it is about. */
export default async function NewQuestionPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { quiz } = await params
  const draft = await orNotFound(draftFor(await visitor(), quiz))
  if (!draft) notFound()
  const t = await getTranslations({ locale: reader.locale, namespace: 'review' })
  const asked = Number((await searchParams).s ?? Number.NaN)
  const sentence = draft.coverage.paragraphs.flatMap(({ sentences }) => sentences).find(({ start }) => start === asked)
  return (
    <QuestionPage
      reader={reader}
      draft={draft}
      heading={t('write')}
      action={write.bind(null, reader.locale, quiz)}
      start={{
        type: 'choice',
        evidence: sentence ? [{ start: sentence.start, end: sentence.end }] : [],
      }}
    />
  )
}
