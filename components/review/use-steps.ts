'use client'

import { startTransition, useActionState, useCallback, useEffect, useRef } from 'react'
import { STAY_FIELD } from '@/lib/stay-field'
import type { ActionState, FormAction } from '../forms/use-kept-form'

/** Steps that a second click does not mean again. */
const ONCE: ReadonlySet<unknown> = new Set(['keep', 'unkeep', 'reject', 'same-sentence', 'other-kind', 'add'])

const isSame = (one: FormData, other: FormData) =>
  ONCE.has(one.get('do')) && one.get('do') === other.get('do') && one.get('question') === other.get('question')

export interface Steps {
  readonly problem: string | undefined
  readonly isSaving: boolean
  /** For forms that are posted without a script. */
  readonly formAction: (form: FormData) => void
  readonly send: (form: FormData) => void
}

/**
 * Sends the steps of a review one after the other, each for the state that the one before it left, however fast
 * they are asked for. A double click is one step.
 */
export function useSteps(action: FormAction, revision: string): Steps {
  const [state, formAction, isSaving] = useActionState<ActionState, FormData>(action, null)
  const waiting = useRef<FormData[]>([])
  const current = useRef<FormData | null>(null)
  const sendNext = useCallback(() => {
    const next = waiting.current.shift()
    current.current = next ?? null
    if (next) startTransition(() => formAction(next))
  }, [formAction])
  useEffect(() => {
    if (isSaving) return
    for (const form of waiting.current) form.set('revision', revision)
    sendNext()
  }, [isSaving, revision, sendNext])
  const send = useCallback(
    (form: FormData) => {
      const open = current.current ? [current.current, ...waiting.current] : waiting.current
      if (open.some((each) => isSame(each, form))) return
      form.set(STAY_FIELD, '1')
      waiting.current.push(form)
      if (!current.current) sendNext()
    },
    [sendNext],
  )
  return { problem: isSaving ? undefined : state?.message, isSaving, formAction, send }
}
