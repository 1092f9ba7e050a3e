'use client'

import type { ReactNode } from 'react'
import { SubmitLine } from './submit-line'
import { type FormAction, useKeptForm } from './use-kept-form'

interface Props {
  readonly action: FormAction
  readonly label: string
  readonly pendingLabel: string
  readonly isQuiet?: boolean
  readonly children?: ReactNode
}

/** Fields and one button; the fields keep what was typed when the form is refused. */
export function ActionForm({ action, label, pendingLabel, isQuiet, children }: Props) {
  const { state, isPending, form } = useKeptForm(action)
  return (
    <form {...form} className="grid gap-5">
      {children}
      <SubmitLine
        label={label}
        pendingLabel={pendingLabel}
        isPending={isPending}
        problem={state?.message}
        isQuiet={isQuiet}
      />
    </form>
  )
}
