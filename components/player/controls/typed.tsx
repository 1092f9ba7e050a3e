'use client'

import { RESPONSE_FIELD } from '@/lib/response-fields'
import { ChoiceControl } from './choice'
import type { ControlProps } from './control'

function textOf(response: ControlProps['response']): string {
  return typeof response === 'string' ? response : ''
}

function TextField({ label, ...props }: ControlProps & { label: string }) {
  return (
    <label className="grid gap-2">
      <span className="text-quiet">{label}</span>
      <input
        name={RESPONSE_FIELD}
        dir="auto"
        autoComplete="off"
        maxLength={10_000}
        value={textOf(props.response)}
        onChange={(event) => props.give(event.currentTarget.value, true)}
        className="field font-reading text-xl"
      />
    </label>
  )
}

export function ShortAnswerControl(props: ControlProps) {
  return <TextField {...props} label={props.labels.answer} />
}

/** Options where the gap has them, else a field to type in. */
export function GapControl(props: ControlProps) {
  return props.question.options.length > 0 ? (
    <ChoiceControl {...props} />
  ) : (
    <TextField {...props} label={props.labels.gap} />
  )
}

export function EssayControl({ response, give, labels }: ControlProps) {
  return (
    <label className="grid gap-2">
      <span className="text-quiet">{labels.essay}</span>
      <textarea
        name={RESPONSE_FIELD}
        dir="auto"
        rows={8}
        maxLength={10_000}
        value={textOf(response)}
        onChange={(event) => give(event.currentTarget.value, true)}
        className="field font-reading text-xl leading-loose"
      />
    </label>
  )
}
