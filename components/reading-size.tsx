import type { useTranslations } from 'next-intl'
import { READING_SIZES } from '@/i18n/preferences'

interface Props {
  readonly size: number
  readonly t: ReturnType<typeof useTranslations<'site'>>
  readonly setPreference: (form: FormData) => Promise<void>
}

/** A− and A+ above an article. */
export function ReadingSize({ size, t, setPreference }: Props) {
  const steps = [
    { to: size - 1, label: t('smaller'), sign: 'A−' },
    { to: size + 1, label: t('larger'), sign: 'A+' },
  ]
  return (
    <form action={setPreference} className="mb-4">
      <fieldset className="flex w-fit gap-2" dir="ltr">
        <legend className="sr-only">{t('readingSize')}</legend>
        {steps.map(({ to, label, sign }) => (
          <button
            key={sign}
            type="submit"
            name="size"
            value={to}
            disabled={READING_SIZES[to] === undefined}
            aria-label={label}
            className="button px-4"
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </fieldset>
    </form>
  )
}
