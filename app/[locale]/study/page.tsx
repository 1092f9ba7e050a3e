import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { deviceToken, visitor } from '@/app/visitor'
import { Note } from '@/components/note'
import { deviceHistory } from '@/server/study/join-device'
import { studyDay } from '@/server/study/session'
import { settingsOf } from '@/server/study/settings'
import { wordsOf } from '@/server/study/words'
import { dayWriter } from './day'
import { ProgressPictures } from './progress-pictures'
import { SettingsForm } from './settings-form'
import { TodayCard } from './today-card'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ saved?: string; joined?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'study' }))('title') }
}

export default async function StudyPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { locale, counted } = reader
  const { saved, joined } = await searchParams
  const viewer = await visitor()
  const now = new Date()
  const [t, day, settings, words, device] = await Promise.all([
    getTranslations({ locale, namespace: 'study' }),
    studyDay(viewer, now),
    settingsOf(viewer),
    wordsOf(viewer),
    deviceHistory(viewer, await deviceToken()),
  ])
  const toLearn = words.filter(({ isKnown }) => !isKnown).length
  return (
    <div className="mx-auto grid max-w-3xl gap-10 pt-8">
      <div>
        <h1 className="text-3xl font-semibold">{t('title')}</h1>
        <p className="mt-2 text-lg text-quiet">{t('lead')}</p>
      </div>
      {joined ? <Note>{t('join.done')}</Note> : null}
      {saved ? <Note>{t('settings.saved')}</Note> : null}
      {device ? (
        <p>
          <Link href={`/${locale}/study/join`}>{t('join.heading')}</Link>
        </p>
      ) : null}
      <TodayCard day={day} reader={reader} t={t} dayName={await dayWriter(reader, viewer)} />
      <ul className="grid gap-1">
        <li>
          <Link href={`/${locale}/study/words`} className="inline-flex min-h-12 items-center gap-2">
            {t('words.title')}
          </Link>{' '}
          <span className="text-quiet">{t('words.count', counted(toLearn))}</span>
        </li>
        <li>
          <Link href={`/${locale}/library`} className="inline-flex min-h-12 items-center">
            {t('library.browse')}
          </Link>
        </li>
        <li>
          <Link href={`/${locale}/study/data`} className="inline-flex min-h-12 items-center">
            {t('data.title')}
          </Link>
        </li>
      </ul>
      <ProgressPictures viewer={viewer} reader={reader} now={now} />
      {viewer ? <SettingsForm locale={locale} settings={settings} reader={reader} t={t} /> : null}
    </div>
  )
}
