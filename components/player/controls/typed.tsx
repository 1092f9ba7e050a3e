'use client'

import { RESPONSE_FIELD } from '@/lib/response-fields'
import { counted } from '../plural'
import { ChoiceControl } from './choice'
import type { ControlProps } from './control'
import { LONGEST_TEXT, textOf } from './text'

export function ShortAnswerControl({ response, give, labels }: ControlProps) {
  return (
    <label className="grid gap-2">
      <span className="text-quiet">{labels.answer}</span>
      <input
        name={RESPONSE_FIELD}
        dir="auto"
        autoComplete="off"
        maxLength={LONGEST_TEXT}
        value={textOf(response)}
        onChange={(event) => give(event.currentTarget.value, true)}
        className="field font-reading text-xl"
      />
    </label>
  )
}

/** Options where the gap has them; the field to type in stands in the sentence itself. */
export function GapControl(props: ControlProps) {
  return props.question.options.length > 0 ? <ChoiceControl {...props} /> : null
}

/** Room that grows with what is written, and how much that is. */
export function EssayControl({ response, give, labels }: ControlProps) {
  const text = textOf(response)
  const words = text.split(/\s+/).filter(Boolean).length
  return (
    <>
      <label className="grid gap-2">
        <span className="text-quiet">{labels.essay}</span>
        <textarea
          name={RESPONSE_FIELD}
          dir="auto"
          rows={8}
          maxLength={LONGEST_TEXT}
          value={text}
          onChange={(event) => give(event.currentTarget.value, true)}
          className="field essay-field font-reading text-xl leading-loose"
        />
      </label>
      <p className="text-quiet" data-words={words}>
        {counted(words, labels.wordCount, labels)}
      </p>
    </>
  )
}
