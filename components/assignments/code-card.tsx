import Link from 'next/link'
import type { Locale } from '@/i18n/locales'
import type { NumberingSystem } from '@/i18n/preferences'
import type { FormAction } from '../forms/use-kept-form'
import { LocalTime } from '../local-time'
import type { AssignmentWords } from './rules-fields'
import { StepButton } from './step-button'

interface Props {
  readonly t: AssignmentWords
  /** In the reader's digits; null where none works now. */
  readonly code: string | null
  readonly expiresAt: string | null
  readonly locale: Locale
  readonly digits: NumberingSystem
  readonly showHref: string
  readonly boardHref: string
  readonly takeStep: FormAction
}

/** The code, how long it works, and the two places of the lesson: the wall and the board. */
export function CodeCard({ t, code, expiresAt, locale, digits, showHref, boardHref, takeStep }: Props) {
  return (
    <section aria-labelledby="code" className="card grid gap-4 p-5 sm:p-7">
      <h2 id="code" className="text-xl font-semibold">
        {t('code')}
      </h2>
      {code ? (
        <div>
          <p dir="ltr" className="text-center text-5xl font-semibold text-accent">
            {code}
          </p>
          {expiresAt ? (
            <p className="mt-2 text-center text-quiet">
              {t('codeUntil')} <LocalTime moment={expiresAt} locale={locale} digits={digits} />
            </p>
          ) : null}
        </div>
      ) : (
        <p>{t('noCode')}</p>
      )}
      <div className="flex flex-wrap gap-3">
        <Link href={boardHref} className="button button-primary">
          {t('board')}
        </Link>
        {code ? (
          <Link href={showHref} className="button">
            {t('projector')}
          </Link>
        ) : null}
      </div>
      <StepButton
        action={takeStep}
        fields={{ step: 'code' }}
        label={t('renew')}
        pendingLabel={t('saving')}
        hint={code ? t('renewHint') : undefined}
      />
    </section>
  )
}
