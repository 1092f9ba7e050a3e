import Link from 'next/link'
import type { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import type { StudyDay } from '@/server/study/session'

interface Props {
  readonly day: StudyDay
  readonly reader: Reader
  readonly t: ReturnType<typeof useTranslations<'study'>>
  /** A day as the reader writes it. */
  readonly dayName: (moment: string) => string
}

/** What waits today, how long it takes, and the one button. */
export async function TodayCard({ day, reader, t, dayName }: Props) {
  const { locale, counted } = reader
  const site = await getTranslations({ locale, namespace: 'site' })
  const { today, later, done, nextDue, cards } = day
  if (cards === 0) {
    return (
      <section className="card grid justify-items-start gap-4 p-5 sm:p-7">
        <p className="text-lg">{t('empty')}</p>
        <Link href={`/${locale}/library`} className="button button-primary">
          {t('toLibrary')}
        </Link>
      </section>
    )
  }
  const minutes = Math.max(1, Math.round(today.reduce((sum, { seconds }) => sum + seconds, 0) / 60))
  const session = `/${locale}/study/session`
  return (
    <section className="card grid justify-items-start gap-4 p-5 sm:p-7" data-due={today.length}>
      <div className="grid gap-1">
        {done > 0 ? <p>{t('doneToday', counted(done))}</p> : null}
        {today.length > 0 || later.length === 0 ? (
          <p className="text-2xl font-semibold">{t('due', counted(today.length))}</p>
        ) : null}
        {today.length > 0 ? <p>{t('about', { minutes: site('minutes', counted(minutes)) })}</p> : null}
        {later.length > 0 ? <p className="text-quiet">{t('later', counted(later.length))}</p> : null}
        {today.length + later.length === 0 ? (
          <p>{nextDue ? t('next', { day: dayName(nextDue) }) : t('noneNext')}</p>
        ) : null}
      </div>
      {today.length > 0 ? (
        <Link href={session} className="button button-primary">
          {done > 0 ? t('goOn') : t('begin')}
        </Link>
      ) : null}
      {today.length === 0 && later.length > 0 ? (
        <Link href={`${session}?more=1`} className="button">
          {t('more')}
        </Link>
      ) : null}
    </section>
  )
}
