import type { useTranslations } from 'next-intl'
import { READING_SIZES } from '@/i18n/preferences'
import { StepForm } from './step-form'

interface Props {
  readonly size: number
  readonly t: ReturnType<typeof useTranslations<'site'>>
  readonly setPreference: (form: FormData) => Promise<void>
}

/** A− and A+ above an article that has no other tools. */
export function ReadingSize({ size, t, setPreference }: Props) {
  return (
    <div className="mb-4">
      <StepForm
        name="size"
        at={size}
        steps={READING_SIZES.length}
        legend={t('readingSize')}
        less={{ label: t('smaller'), sign: 'A−' }}
        more={{ label: t('larger'), sign: 'A+' }}
        setPreference={setPreference}
      />
    </div>
  )
}
