import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { visitor } from '@/app/visitor'
import { ActionForm } from '@/components/forms/action-form'
import { showDigits } from '@/i18n/digits'
import { wordsOf } from '@/server/study/words'
import { markWord } from '../actions'
import { dayWriter } from '../day'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'study' }))('words.title') }
}

export default async function WordsPage({ params }: Props) {
  const reader = await readerOf(params)
  const { locale, preferences } = reader
  const viewer = await visitor()
  const [t, words, dayName] = await Promise.all([
    getTranslations({ locale, namespace: 'study' }),
    wordsOf(viewer),
    dayWriter(reader, viewer),
  ])
  return (
    <div className="mx-auto grid max-w-3xl gap-8 pt-8">
      <div>
        <h1 className="text-3xl font-semibold">{t('words.title')}</h1>
        <p className="mt-2 text-lg text-quiet">{words.length > 0 ? t('words.lead') : t('words.empty')}</p>
      </div>
      {words.length > 0 ? (
        <ul className="grid gap-4">
          {words.map(({ id, word, gloss, sentence, isKnown, due, article }) => (
            <li key={id} className="card grid gap-3 p-5" data-known={isKnown}>
              <div lang={article.language} dir={article.direction} className="grid gap-2 font-reading text-xl">
                <h2 className="font-bold">{word}</h2>
                <p>
                  <span className="sr-only">{t('words.meaning')}: </span>
                  {gloss}
                </p>
                <blockquote className="leading-loose">
                  <span className="evidence">{showDigits(sentence, preferences.digits)}</span>
                </blockquote>
              </div>
              <p className="text-quiet">
                {t('words.in')}{' '}
                <Link href={`/${locale}/articles/${article.id}`}>
                  <bdi>{article.title}</bdi>
                </Link>
                {due ? <> · {t('words.due', { day: dayName(due) })}</> : null}
                {isKnown ? <> · ✓ {t('words.isKnown')}</> : null}
              </p>
              <ActionForm
                action={markWord.bind(null, locale, id, !isKnown)}
                label={isKnown ? t('words.unknown') : t('words.known')}
                pendingLabel={t('words.saving')}
                isQuiet
              />
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        <Link href={`/${locale}/study`}>{t('session.back')}</Link>
      </p>
    </div>
  )
}
