'use client'

import { RESPONSE_FIELD } from '@/lib/response-fields'
import type { ControlProps } from './control'
import { LONGEST_TEXT, textOf } from './text'

/** Letters a gap is wide before anything is typed, and at most. */
const NARROWEST = 8
const WIDEST = 28

/** What stands in the gap of the sentence: the field that is typed in, or the option that was chosen. */
export function GapInStem({ question, response, give, labels }: Omit<ControlProps, 'sentences'>) {
  const typed = textOf(response)
  if (question.options.length > 0) {
    const chosen = question.options.find((option) => option.id === response)
    return chosen ? (
      <bdi className="filled-gap">{chosen.text}</bdi>
    ) : (
      <>
        <span aria-hidden="true" className="mx-1 inline-block w-20 border-b-2 border-ink" />
        <span className="sr-only">{labels.gap}</span>
      </>
    )
  }
  return (
    <input
      name={RESPONSE_FIELD}
      dir="auto"
      autoComplete="off"
      aria-label={labels.gap}
      maxLength={LONGEST_TEXT}
      size={Math.max(NARROWEST, Math.min(typed.length + 1, WIDEST))}
      value={typed}
      onChange={(event) => give(event.currentTarget.value, true)}
      className="gap-field"
    />
  )
}
