'use client'

import { type FormEvent, startTransition, useActionState } from 'react'

/** What a refused form comes back with: why, and what was typed. */
export type ActionState = {
  readonly message: string
  readonly values: Readonly<Record<string, string>>
  /** Where single fields are to be mended: which, and the key of the sentence that says why. */
  readonly problems?: readonly { readonly field: string; readonly key: string }[]
} | null

export type FormAction = (state: ActionState, form: FormData) => Promise<ActionState>

/**
 * A form that posts plainly where there is no script. With one, it is sent by hand, because React would empty
 * the fields of a form that was refused.
 */
export function useKeptForm<State = ActionState>(
  action: (state: State | null, form: FormData) => Promise<State | null>,
) {
  const [state, send, isPending] = useActionState<State | null, FormData>(action, null)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const form = new FormData(event.currentTarget, submitter)
    if (!isPending) startTransition(() => send(form))
  }
  return { state, isPending, form: { action: send, onSubmit } }
}
