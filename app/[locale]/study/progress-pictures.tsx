import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import { ShareTable } from '@/components/study/share-table'
import type { Share } from '@/quiz/study/progress'
import type { Viewer } from '@/server/session'
import { progressFor } from '@/server/study/progress'

interface Props {
  readonly viewer: Viewer
  readonly reader: Reader
  readonly now: Date
}

const percent = (share: number) => Math.round(100 * share)

/** How much was understood, by process and over time, and how steadily: the learner's alone. */
export async function ProgressPictures({ viewer, reader: { locale, number, counted }, now }: Props) {
  const [t, site, { byProcess, byWeek, streak }] = await Promise.all([
    getTranslations({ locale, namespace: 'study' }),
    getTranslations({ locale, namespace: 'site' }),
    progressFor(viewer, now),
  ])
  const row = (id: string, label: string, { answered, right, interval }: Share) => {
    const [at, low, high] = [percent(right / Math.max(1, answered)), interval?.low ?? 0, interval?.high ?? 0]
    const [from, to] = [percent(low), percent(high)]
    return {
      id,
      label,
      answered: number(answered),
      share: interval && t('progress.share', { share: number(at) }),
      range: interval && t('progress.from', { low: number(from), high: number(to) }),
      at,
      low: from,
      high: to,
    }
  }
  const columns = {
    answered: t('progress.answered'),
    right: t('progress.right'),
    range: t('progress.range'),
  }
  const hasAny = byProcess.some(({ answered }) => answered > 0)
  return (
    <>
      <section aria-labelledby="streak" className="grid gap-1">
        <h2 id="streak" className="text-xl font-semibold">
          {t('streak.heading')}
        </h2>
        <p className="text-lg" data-streak={streak.days}>
          {t('streak.days', counted(streak.days))}
        </p>
        {streak.days > 0 ? <p>{t('streak.rest', counted(streak.restLeft))}</p> : null}
        <p className="text-quiet">{t('streak.hint')}</p>
      </section>
      <section aria-labelledby="progress" className="grid gap-6">
        <div>
          <h2 id="progress" className="text-xl font-semibold">
            {t('progress.heading')}
          </h2>
          <p className="mt-1 text-quiet">{hasAny ? t('progress.lead') : t('progress.empty')}</p>
        </div>
        {hasAny ? (
          <>
            <ShareTable
              heading={t('progress.byProcess')}
              columns={{ first: t('progress.process'), ...columns }}
              tooFew={t('progress.tooFew')}
              rows={byProcess.map(({ process, ...share }) => row(process, site(`processes.${process}`), share))}
            />
            <ShareTable
              heading={t('progress.byWeek')}
              columns={{ first: t('progress.week'), ...columns }}
              tooFew={t('progress.tooFew')}
              rows={byWeek
                .filter(({ answered, back }) => answered > 0 || back === 0)
                .map(({ back, ...share }) => row(String(back), t('progress.weeksAgo', counted(back)), share))}
            />
          </>
        ) : null}
      </section>
    </>
  )
}
