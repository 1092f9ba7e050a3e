import Link from 'next/link'
import type { useTranslations } from 'next-intl'
import type { Reader } from '@/app/reader'
import type { StudyDay } from '@/server/study/session'

interface Props {
  readonly day: StudyDay
  readonly reader: Reader
  readonly t: ReturnType<typeof useTranslations<'study'>>
  readonly dayName: (moment: string) => string
}

/** The end of the day's practice: what was done, what waits, and when there is more. */
export function SessionEnd({ day, reader: { locale, counted }, t, dayName }: Props) {
  const { done, later, nextDue } = day
  return (
    <div className="mx-auto grid max-w-xl justify-items-start gap-5 pt-16" data-done={done}>
      <h1 className="text-3xl font-semibold">{done > 0 ? t('session.done') : t('session.title')}</h1>
      <p className="text-lg">{done > 0 ? t('doneToday', counted(done)) : t('due', counted(0))}</p>
      {later.length > 0 ? (
        <p>{t('later', counted(later.length))}</p>
      ) : (
        <p>{nextDue ? t('next', { day: dayName(nextDue) }) : t('noneNext')}</p>
      )}
      <Link href={`/${locale}/study`} className="button button-primary">
        {t('session.back')}
      </Link>
      {later.length > 0 ? (
        <Link href={`/${locale}/study/session?more=1`} className="button">
          {t('more')}
        </Link>
      ) : null}
    </div>
  )
}
