import type { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import { ActionForm } from '@/components/forms/action-form'
import { ZoneField } from '@/components/study/zone-field'
import type { Locale } from '@/i18n/locales'
import { SESSION_MINUTES, type StudySettings } from '@/quiz/study/settings'
import { changeSettings } from './actions'

interface Props {
  readonly locale: Locale
  readonly settings: StudySettings
  readonly reader: Reader
  readonly t: ReturnType<typeof useTranslations<'study'>>
}

/** How long a session is, and where the learner's day begins. */
export async function SettingsForm({ locale, settings, reader: { counted }, t }: Props) {
  const site = await getTranslations({ locale, namespace: 'site' })
  return (
    <details id="settings">
      <summary className="min-h-12 py-3 text-xl font-semibold">{t('settings.heading')}</summary>
      <ActionForm
        action={changeSettings.bind(null, locale)}
        label={t('settings.save')}
        pendingLabel={t('settings.saving')}
        isQuiet
      >
        <label className="grid max-w-sm gap-2">
          <span className="font-semibold">{t('settings.minutes')}</span>
          <select name="minutes" defaultValue={settings.minutes} className="field">
            {SESSION_MINUTES.map((each) => (
              <option key={each} value={each}>
                {site('minutes', counted(each))}
              </option>
            ))}
          </select>
        </label>
        <ZoneField
          label={t('settings.timeZone')}
          hint={t('settings.timeZoneHint')}
          chosen={settings.timeZone}
          zones={Intl.supportedValuesOf('timeZone')}
        />
      </ActionForm>
    </details>
  )
}
