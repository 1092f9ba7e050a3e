'use client'

import type { ReactNode } from 'react'
import { type FormAction, useKeptForm } from '@/components/forms/use-kept-form'

interface Props {
  readonly action: FormAction
  readonly label: string
  readonly working: string
  readonly look?: string
  readonly children?: ReactNode
}

/** One button that does one thing to a running assignment, and says so where it could not. */
export function Command({ action, label, working, look, children }: Props) {
  const { state, isPending, form } = useKeptForm(action)
  return (
    <form {...form} className="grid gap-2">
      {children}
      <button type="submit" aria-disabled={isPending} className={`button ${look ?? ''}`}>
        {isPending ? working : label}
      </button>
      {state ? (
        <p role="alert" className="text-wrong">
          {state.message}
        </p>
      ) : null}
    </form>
  )
}
