import type { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { TextField } from '@/components/forms/text-field'
import type { AssignmentRules } from '@/quiz'
import { MomentField } from './moment-field'

export type AssignmentWords = ReturnType<typeof useTranslations<'assignment'>>

interface Props {
  readonly t: AssignmentWords
  readonly rules: AssignmentRules
  readonly most: { readonly attempts: number; readonly minutes: number }
}

interface RadiosProps {
  readonly name: string
  readonly legend: string
  readonly chosen: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
}

/** One of a few, all in sight. */
function Radios({ name, legend, chosen, choices }: RadiosProps) {
  return (
    <fieldset className="grid">
      <legend className="font-semibold">{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === chosen}
            className="size-5 shrink-0 accent-accent"
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

function Box({ name, isOn, children }: { name: string; isOn: boolean; children: ReactNode }) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input type="checkbox" name={name} defaultChecked={isOn} className="size-5 shrink-0 accent-accent" />
      <span>{children}</span>
    </label>
  )
}

function TimeFields({ t, rules, most }: Props) {
  const zone = { zoneHint: t('zone', { zone: '{zone}' }), utcHint: t('utc') }
  const iso = (date: Date | null) => date?.toISOString() ?? null
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-1 text-lg font-semibold">{t('when')}</legend>
      <p className="text-quiet">{t('empty')}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <MomentField id="opensAt" label={t('opensAt')} value={iso(rules.opensAt)} {...zone} />
        <MomentField id="closesAt" label={t('closesAt')} value={iso(rules.closesAt)} {...zone} />
      </div>
      <TextField
        id="minutes"
        type="number"
        label={t('minutes')}
        hint={t('minutesHint')}
        width="number"
        min={1}
        max={most.minutes}
        defaultValue={rules.minutes ?? ''}
      />
    </fieldset>
  )
}

function MoreFields({ t, rules, most }: Props) {
  return (
    <details>
      <summary className="min-h-12 py-3">{t('more')}</summary>
      <div className="grid gap-5 pt-2">
        <Radios
          name="late"
          legend={t('late')}
          chosen={rules.late}
          choices={[
            { value: 'refuse', label: t('lateRefuse') },
            { value: 'accept', label: t('lateAccept') },
          ]}
        />
        <TextField
          id="attemptsAllowed"
          type="number"
          label={t('attempts')}
          width="number"
          min={1}
          max={most.attempts}
          defaultValue={rules.attemptsAllowed}
        />
        <fieldset className="grid">
          <legend className="font-semibold">{t('show')}</legend>
          <Box name="textVisible" isOn={rules.textVisible}>
            {t('textVisible')} <span className="block text-quiet">{t('textVisibleHint')}</span>
          </Box>
          <Box name="shuffleQuestions" isOn={rules.shuffleQuestions}>
            {t('shuffleQuestions')}
          </Box>
          <Box name="shuffleOptions" isOn={rules.shuffleOptions}>
            {t('shuffleOptions')}
          </Box>
          <Box name="namesHidden" isOn={rules.namesHidden}>
            {t('namesHidden')}
          </Box>
        </fieldset>
      </div>
    </details>
  )
}

/** Everything a teacher decides; each field has a good value before it is touched, the rarer ones are folded away. */
export function RulesFields(props: Props) {
  const { t, rules } = props
  return (
    <>
      <TextField id="title" label={t('title')} dir="auto" required maxLength={200} defaultValue={rules.title} />
      <TimeFields {...props} />
      <Radios
        name="feedback"
        legend={t('feedback')}
        chosen={rules.feedback}
        choices={[
          { value: 'each', label: t('feedbackEach') },
          { value: 'end', label: t('feedbackEnd') },
          { value: 'release', label: t('feedbackRelease') },
          { value: 'never', label: t('feedbackNever') },
        ]}
      />
      <MoreFields {...props} />
    </>
  )
}
