import type { useTranslations } from 'next-intl'
import { ActionForm } from '../forms/action-form'
import { TextField } from '../forms/text-field'
import type { FormAction } from '../forms/use-kept-form'

interface Choice {
  readonly value: string
  readonly label: string
}

interface Props {
  readonly t: ReturnType<typeof useTranslations<'review'>>
  readonly action: FormAction
  readonly revision: string
  readonly count: number
  readonly most: number
  readonly staying: string
  readonly processes: readonly Choice[]
  readonly mostWeight: number
  readonly types: readonly Choice[]
  readonly parts: readonly Choice[]
  readonly direction: 'rtl' | 'ltr'
}

interface BoxesProps {
  readonly name: string
  readonly legend: string
  readonly hint: string
  readonly choices: readonly Choice[]
  readonly direction?: 'rtl' | 'ltr'
}

function Boxes({ name, legend, hint, choices, direction }: BoxesProps) {
  return (
    <fieldset aria-describedby={`${name}-hint`}>
      <legend className="font-semibold">{legend}</legend>
      <p id={`${name}-hint`} className="text-quiet">
        {hint}
      </p>
      <div className="max-h-64 overflow-y-auto">
        {choices.map(({ value, label }) => (
          <label key={value} className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name={name} value={value} className="size-5 shrink-0 accent-accent" />
            <span dir={direction} className="min-w-0 truncate">
              {label}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** How many questions of which kind and on which part of the text: what is not kept is exchanged. */
export function RebuildForm(props: Props) {
  const { t, action, revision, count, most, staying, processes, mostWeight, types, parts, direction } = props
  return (
    <details className="border-t border-line">
      <summary className="flex min-h-12 cursor-pointer items-center font-semibold">{t('rebuild')}</summary>
      <div className="grid gap-4 pb-5">
        <p className="text-quiet">
          {t('rebuildHint')} {staying}
        </p>
        <ActionForm action={action} label={t('rebuildNow')} pendingLabel={t('rebuilding')} isQuiet>
          <input type="hidden" name="revision" value={revision} />
          <TextField
            id="count"
            type="number"
            label={t('howMany')}
            width="number"
            min={1}
            max={most}
            defaultValue={count}
          />
          <fieldset className="grid gap-1" aria-describedby="weights-hint">
            <legend className="font-semibold">{t('weights')}</legend>
            <p id="weights-hint" className="text-quiet">
              {t('weightsHint')}
            </p>
            {processes.map(({ value, label }) => (
              <label key={value} className="grid min-h-11 grid-cols-2 items-center gap-3">
                {label}
                <input
                  type="range"
                  name={value}
                  min={0}
                  max={mostWeight}
                  defaultValue={1}
                  className="h-11 w-full accent-accent"
                />
              </label>
            ))}
          </fieldset>
          <Boxes name="types" legend={t('wantedTypes')} hint={t('allWhenNone')} choices={types} />
          <Boxes name="parts" legend={t('parts')} hint={t('allWhenNone')} choices={parts} direction={direction} />
        </ActionForm>
      </div>
    </details>
  )
}
