import Link from 'next/link'
import type { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ActionForm } from '../forms/action-form'
import { TextField } from '../forms/text-field'
import type { FormAction } from '../forms/use-kept-form'

interface Props {
  readonly t: ReturnType<typeof useTranslations<'class'>>
  readonly pupil: { readonly id: string; readonly name: string; readonly pseudonym: string | null }
  readonly others: readonly { readonly id: string; readonly name: string }[]
  readonly cardHref: string
  readonly closeHref: string
  readonly actions: Readonly<Record<'rename' | 'renew' | 'merge' | 'remove', FormAction>>
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <details className="border-t border-line">
      <summary className="py-3 font-semibold">{heading}</summary>
      <div className="grid gap-3 pb-4">{children}</div>
    </details>
  )
}

/** All that can be done with one name; what is done often stands open, the rest is folded away. */
export function PupilPanel({ t, pupil, others, cardHref, closeHref, actions }: Props) {
  const pending = t('saving')
  return (
    <section id="pupil" aria-label={t('pupil.title')} className="card grid content-start gap-4 p-5">
      <div className="flex items-start justify-between gap-4">
        <h2 className="text-xl font-semibold [overflow-wrap:anywhere]">
          <bdi>{pupil.name}</bdi>
          {pupil.pseudonym ? (
            <>
              {' '}
              <span className="font-normal text-quiet">
                (<bdi>{pupil.pseudonym}</bdi>)
              </span>
            </>
          ) : null}
        </h2>
        <Link href={closeHref} className="inline-flex min-h-12 shrink-0 items-center">
          {t('pupil.close')}
        </Link>
      </div>
      <ActionForm action={actions.rename} label={t('pupil.save')} pendingLabel={pending} isQuiet>
        <TextField
          id="pupil-name"
          name="name"
          label={t('pupil.rename')}
          dir="auto"
          required
          maxLength={80}
          autoComplete="off"
          defaultValue={pupil.name}
        />
      </ActionForm>
      <div>
        <Part heading={t('pupil.card')}>
          <p>
            <Link href={cardHref} className="inline-flex min-h-12 items-center">
              {t('pupil.printCard')}
            </Link>
          </p>
          <p className="text-quiet">{t('pupil.cardHint')}</p>
          <ActionForm action={actions.renew} label={t('pupil.renew')} pendingLabel={pending} isQuiet />
        </Part>
        {others.length > 0 ? (
          <Part heading={t('pupil.merge')}>
            <p className="text-quiet">{t('pupil.mergeHint', { name: pupil.name })}</p>
            <ActionForm action={actions.merge} label={t('pupil.mergeDo')} pendingLabel={pending} isQuiet>
              <div className="grid gap-2">
                <label htmlFor="merge-other" className="font-semibold">
                  {t('pupil.mergeWith')}
                </label>
                <select id="merge-other" name="other" required defaultValue="" className="field">
                  <option value="" disabled>
                    {t('pupil.choose')}
                  </option>
                  {others.map((other) => (
                    <option key={other.id} value={other.id}>
                      {other.name}
                    </option>
                  ))}
                </select>
              </div>
            </ActionForm>
          </Part>
        ) : null}
        <Part heading={t('pupil.remove')}>
          <p className="text-quiet">{t('pupil.removeHint')}</p>
          <ActionForm action={actions.remove} label={t('pupil.removeDo')} pendingLabel={pending} isQuiet />
        </Part>
      </div>
    </section>
  )
}
