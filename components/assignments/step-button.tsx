'use client'

import { SubmitLine } from '../forms/submit-line'
import { type FormAction, useKeptForm } from '../forms/use-kept-form'

interface Props {
  readonly action: FormAction
  readonly fields: Readonly<Record<string, string>>
  readonly label: string
  readonly pendingLabel: string
  readonly hint?: string | undefined
  readonly isPrimary?: boolean
}

/** One change by one button, with what it means below it. */
export function StepButton({ action, fields, label, pendingLabel, hint, isPrimary }: Props) {
  const { state, isPending, form } = useKeptForm(action)
  return (
    <form {...form} className="grid content-start gap-1">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <SubmitLine
        label={label}
        pendingLabel={pendingLabel}
        isPending={isPending}
        problem={state?.message}
        isQuiet={!isPrimary}
      />
      {hint ? <p className="text-quiet">{hint}</p> : null}
    </form>
  )
}
