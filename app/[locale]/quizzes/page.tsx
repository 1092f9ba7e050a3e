import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { visitor } from '@/app/visitor'
import { type OwnQuiz, quizzesOf } from '@/server/review/own-quizzes'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'review' }))('listTitle') }
}

export default async function OwnQuizzesPage({ params }: Props) {
  const { locale, number, counted } = await readerOf(params)
  const viewer = await visitor()
  const [t, exchange, quizzes] = await Promise.all([
    getTranslations({ locale, namespace: 'review' }),
    getTranslations({ locale, namespace: 'exchange' }),
    quizzesOf(viewer),
  ])
  const about = ({ draft, published }: OwnQuiz) => [
    t('count', counted((draft ?? published)?.questions ?? 0)),
    ...(draft ? [t('listDraft', { n: number(draft.number) })] : []),
    ...(published ? [t('listPublished', { n: number(published.number) })] : []),
  ]
  return (
    <div className="mx-auto grid max-w-3xl gap-6 pt-8">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl font-bold">{t('listTitle')}</h1>
        {viewer?.account ? (
          <Link href={`/${locale}/import`} className="button">
            {exchange('import')}
          </Link>
        ) : null}
      </div>
      {quizzes.length === 0 ? (
        <div className="card grid justify-items-start gap-4 p-6">
          <p>{t('listEmpty')}</p>
          <Link href={`/${locale}`} className="button button-primary">
            {t('listStart')}
          </Link>
        </div>
      ) : (
        <ul className="grid">
          {quizzes.map((quiz) => (
            <li key={quiz.id} className="border-b border-line py-3">
              <Link
                href={`/${locale}/quizzes/${quiz.id}/review`}
                lang={quiz.language}
                className="block py-1 font-reading text-xl leading-relaxed font-bold"
              >
                <bdi dir={quiz.direction}>{quiz.title}</bdi>
              </Link>
              <p className="text-quiet">{about(quiz).join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
