import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { orNotFound, visitor } from '@/app/visitor'
import { fromQuestion } from '@/quiz'
import { draftFor } from '@/server/review/view'
import { rewrite } from '../actions'
import { QuestionPage } from '../question-page'

interface Props {
  readonly params: Promise<{ locale: string; quiz: string; question: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'review' }))('editQuestion') }
}

/** Editing a question of the draft. */
export default async function EditQuestionPage({ params }: Props) {
  const reader = await readerOf(params)
  const { quiz, question: id } = await params
  const draft = await orNotFound(draftFor(await visitor(), quiz))
  const question = draft?.questions.find((each) => each.id === id)
  if (!draft || !question) notFound()
  const t = await getTranslations({ locale: reader.locale, namespace: 'review' })
  return (
    <QuestionPage
      reader={reader}
      draft={draft}
      heading={t('editQuestion')}
      action={rewrite.bind(null, reader.locale, quiz, id)}
      start={{ input: fromQuestion(question) }}
    />
  )
}
