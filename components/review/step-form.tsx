'use client'

import type { FormEvent, ReactNode } from 'react'
import { useDesk } from './desk'

interface Props {
  readonly question?: string
  readonly className?: string
  readonly children: ReactNode
}

/** A form whose buttons are steps of the review: sent in turn by the script, and posted plainly without one. */
export function StepForm({ question, className, children }: Props) {
  const { revision, formAction, send } = useDesk()
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    send(new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter))
  }
  return (
    <form action={formAction} onSubmit={onSubmit} className={className}>
      <input type="hidden" name="revision" value={revision} />
      {question ? <input type="hidden" name="question" value={question} /> : null}
      {children}
    </form>
  )
}
