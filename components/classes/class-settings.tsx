import type { useTranslations } from 'next-intl'
import { ActionForm } from '../forms/action-form'
import { TextField } from '../forms/text-field'
import type { FormAction } from '../forms/use-kept-form'

interface Props {
  readonly t: ReturnType<typeof useTranslations<'class'>>
  readonly name: string
  readonly isArchived: boolean
  readonly hasPseudonyms: boolean
  readonly actions: Readonly<Record<'rename' | 'archive' | 'giveArabic' | 'giveEnglish' | 'takeBack', FormAction>>
}

/** What is decided for a class once and seldom again. */
export function ClassSettings({ t, name, isArchived, hasPseudonyms, actions }: Props) {
  const pending = t('saving')
  const ways = hasPseudonyms ? (['takeBack'] as const) : (['giveArabic', 'giveEnglish'] as const)
  return (
    <details className="border-y border-line">
      <summary className="py-3 text-xl font-semibold">{t('settings.title')}</summary>
      <div className="grid gap-8 py-4">
        <ActionForm action={actions.rename} label={t('settings.rename')} pendingLabel={pending} isQuiet>
          <TextField
            id="class-name"
            name="name"
            label={t('name')}
            dir="auto"
            required
            maxLength={80}
            autoComplete="off"
            defaultValue={name}
          />
        </ActionForm>
        <div className="grid gap-3">
          <h3 className="font-semibold">{t('settings.pseudonyms')}</h3>
          <p className="text-quiet">{t('settings.pseudonymsHint')}</p>
          {ways.map((way) => (
            <ActionForm key={way} action={actions[way]} label={t(`settings.${way}`)} pendingLabel={pending} isQuiet />
          ))}
        </div>
        <div className="grid gap-3">
          {isArchived ? null : <p className="text-quiet">{t('settings.archiveHint')}</p>}
          <ActionForm
            action={actions.archive}
            label={isArchived ? t('settings.restore') : t('settings.archive')}
            pendingLabel={pending}
            isQuiet
          />
        </div>
      </div>
    </details>
  )
}
