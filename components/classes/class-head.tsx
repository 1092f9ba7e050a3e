import Link from 'next/link'
import type { useTranslations } from 'next-intl'

interface Props {
  readonly t: ReturnType<typeof useTranslations<'class'>>
  readonly name: string
  readonly about: readonly string[]
  readonly hrefs: Readonly<Record<'classes' | 'quizzes' | 'cards' | 'results', string>>
  /** What the way to its results is called. */
  readonly results: string
  /** Without names there is nobody to give a quiz or a card to: the list below is what to do first. */
  readonly hasPupils: boolean
}

/** What a class is called, how it stands, and what it is mostly opened for. */
export function ClassHead({ t, name, about, hrefs, results, hasPupils }: Props) {
  return (
    <div className="grid gap-2">
      <p>
        <Link href={hrefs.classes} className="inline-flex min-h-11 items-center">
          {t('classes')}
        </Link>
      </p>
      <h1 className="text-3xl font-semibold [overflow-wrap:anywhere]">
        <bdi>{name}</bdi>
      </h1>
      <p className="text-lg text-quiet">{about.join(' · ')}</p>
      {hasPupils ? (
        <p className="mt-2 flex flex-wrap gap-3">
          <Link href={hrefs.quizzes} className="button button-primary">
            {t('giveQuiz')}
          </Link>
          <Link href={hrefs.results} className="button">
            {results}
          </Link>
          <Link href={hrefs.cards} className="button">
            {t('cards')}
          </Link>
        </p>
      ) : null}
    </div>
  )
}
