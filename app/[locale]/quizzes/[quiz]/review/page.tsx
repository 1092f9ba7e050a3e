import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { readerOf } from '@/app/reader'
import { orNotFound, visitor } from '@/app/visitor'
import { draftFor } from '@/server/review/view'
import { DraftReview } from './draft-review'
import { PublishedState } from './published-state'

interface Props {
  readonly params: Promise<{ locale: string; quiz: string }>
  readonly searchParams: Promise<{ q?: string | string[]; s?: string | string[] }>
}

/** Read once for a request, though both the title and the page need it. */
const draftOf = cache(async (quiz: string) => orNotFound(draftFor(await visitor(), quiz)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  const t = await getTranslations({ locale, namespace: 'review' })
  const draft = await draftOf((await params).quiz)
  return { title: draft ? t('title', { title: draft.title }) : t('heading') }
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { quiz } = await params
  const draft = await draftOf(quiz)
  const { q, s } = await searchParams
  if (!draft) return <PublishedState reader={reader} quizId={quiz} />
  const sentence = typeof s === 'string' ? Number(s) : Number.NaN
  return (
    <DraftReview
      reader={reader}
      draft={draft}
      question={typeof q === 'string' ? q : null}
      sentence={Number.isInteger(sentence) ? sentence : null}
    />
  )
}
