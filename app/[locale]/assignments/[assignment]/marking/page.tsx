import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { readerOf } from '@/app/reader'
import { orNotFound, signedIn } from '@/app/visitor'
import type { Locale } from '@/i18n/locales'
import { answersTo } from '@/server/marking/answers'
import { markingFor } from '@/server/marking/overview'
import { Overview } from './overview'
import { QuestionAnswers } from './question-answers'

interface Props {
  readonly params: Promise<{ locale: string; assignment: string }>
  readonly searchParams: Promise<Readonly<Record<'q' | 'names' | 'at', string | string[] | undefined>>>
}

const markingOf = cache(async (locale: Locale, id: string) =>
  orNotFound(markingFor(await signedIn(locale, `/assignments/${id}/marking`), id)),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  const { title } = await markingOf(locale, (await params).assignment)
  return { title: (await getTranslations({ locale, namespace: 'marking' }))('titleOf', { title }) }
}

/** What waits to be marked, or one question of it with all its answers. */
export default async function MarkingPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { assignment } = await params
  const marking = await markingOf(reader.locale, assignment)
  const { q, names, at } = await searchParams
  if (typeof q !== 'string') return <Overview reader={reader} marking={marking} />
  const viewer = await signedIn(reader.locale, `/assignments/${assignment}/marking`)
  const asked = await orNotFound(answersTo(viewer, assignment, q))
  const namesHidden = names === 'hidden' || (names !== 'shown' && marking.namesHidden)
  return (
    <QuestionAnswers
      reader={reader}
      marking={marking}
      asked={asked}
      namesHidden={namesHidden}
      at={typeof at === 'string' ? at : null}
    />
  )
}
