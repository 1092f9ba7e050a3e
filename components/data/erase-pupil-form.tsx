import Link from 'next/link'
import type { useTranslations } from 'next-intl'
import { ActionForm } from '../forms/action-form'
import type { FormAction } from '../forms/use-kept-form'
import { isolated } from '../results/figures'

interface Props {
  readonly t: ReturnType<typeof useTranslations<'data'>>
  readonly name: string
  /** What goes beside the name, in words. */
  readonly attempts: string
  readonly cancelHref: string
  readonly action: FormAction
}

/** What goes if this pupil is erased, and what is to become of the answers. */
export function ErasePupilForm({ t, name, attempts, cancelHref, action }: Props) {
  return (
    <section id="erase" aria-labelledby="erase-title" className="card grid gap-5 p-5 sm:p-7">
      <h2 id="erase-title" className="text-xl font-semibold [overflow-wrap:anywhere]">
        {t('pupil.confirm', { name: isolated(name) })}
      </h2>
      <div className="grid gap-2">
        <p>{t('pupil.goes')}</p>
        <ul className="grid list-disc gap-1 ps-6">
          <li>{t('pupil.goesName')}</li>
          <li>{t('pupil.goesStudy')}</li>
        </ul>
      </div>
      <ActionForm action={action} label={t('pupil.do')} pendingLabel={t('saving')}>
        <fieldset className="grid gap-4">
          <legend className="mb-2 font-semibold">{t('pupil.how')}</legend>
          <p className="text-quiet">{attempts}</p>
          {(['all', 'anonymous'] as const).map((erasure) => (
            <div key={erasure} className="grid gap-1">
              <label className="flex min-h-11 items-center gap-3">
                <input
                  type="radio"
                  name="erasure"
                  value={erasure}
                  required
                  className="size-5"
                  aria-describedby={`${erasure}-hint`}
                />
                {t(`pupil.${erasure}`)}
              </label>
              <p id={`${erasure}-hint`} className="max-w-prose ps-8 text-quiet">
                {t(`pupil.${erasure}Hint`)}
              </p>
            </div>
          ))}
        </fieldset>
        <p className="text-quiet">{t('pupil.backup')}</p>
      </ActionForm>
      <p>
        <Link href={cancelHref} className="inline-flex min-h-11 items-center">
          {t('pupil.cancel')}
        </Link>
      </p>
    </section>
  )
}
