import type { useTranslations } from 'next-intl'
import type { Locale } from '@/i18n/locales'

interface Props {
  readonly t: ReturnType<typeof useTranslations<'data'>>
  readonly assignmentId: string
  readonly locale: Locale
}

/** The results of an assignment as files to keep or to go on with. */
export function ResultFiles({ t, assignmentId, locale }: Props) {
  return (
    <section aria-labelledby="result-files" className="grid gap-3">
      <h2 id="result-files" className="text-xl font-semibold">
        {t('results.title')}
      </h2>
      <p className="flex flex-wrap gap-3">
        {(['xlsx', 'csv'] as const).map((format) => (
          <a
            key={format}
            href={`/api/assignments/${assignmentId}/export/${format}?in=${locale}`}
            className="button"
            download
          >
            {t(`results.${format}`)}
          </a>
        ))}
      </p>
    </section>
  )
}
