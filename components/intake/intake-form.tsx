'use client'

import type { ReactNode } from 'react'
import { type FormAction, useKeptForm } from '../forms/use-kept-form'

interface Props {
  readonly action: FormAction
  readonly facts: ReactNode
  readonly text: ReactNode
  readonly labels: {
    readonly confirm: string
    readonly confirmHint: string
    readonly save: string
    readonly working: string
  }
}

/** The one form of an intake: facts and buttons beside the text; the button that goes on stands below the text as well. */
export function IntakeForm({ action, facts, text, labels }: Props) {
  const { state, isPending, form } = useKeptForm(action)
  const confirm = (
    <button type="submit" name="do" value="confirm" aria-disabled={isPending} className="button button-primary">
      {labels.confirm}
    </button>
  )
  return (
    <form {...form} className="grid gap-8 lg:grid-cols-[3fr_2fr] lg:gap-10">
      {/* What Enter in a field does: the first button of a form is its own. */}
      <button type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true" className="sr-only">
        {labels.save}
      </button>
      <div className="grid content-start gap-5 lg:sticky lg:top-6 lg:order-2 lg:self-start">
        {state ? (
          <p role="alert" className="rounded-soft border border-wrong bg-wrong-ground px-4 py-3 text-wrong">
            {state.message}
          </p>
        ) : null}
        <div className="card grid gap-5 p-5 sm:p-6">
          <div className="flex flex-wrap items-center gap-3">
            {confirm}
            <button type="submit" name="do" value="save" aria-disabled={isPending} className="button">
              {labels.save}
            </button>
          </div>
          <p aria-live="polite" className="flex items-center gap-2 text-quiet">
            {isPending ? <span aria-hidden="true" className="working" /> : null}
            {isPending ? labels.working : labels.confirmHint}
          </p>
          {facts}
        </div>
      </div>
      <div className="min-w-0 lg:order-1">
        {text}
        <div className="mt-8 border-t border-line pt-6">{confirm}</div>
      </div>
    </form>
  )
}
