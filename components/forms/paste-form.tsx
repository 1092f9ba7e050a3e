'use client'

import { SubmitLine } from './submit-line'
import { TextField } from './text-field'
import { type FormAction, useKeptForm } from './use-kept-form'

interface Props {
  readonly action: FormAction
  readonly labels: {
    readonly text: string
    readonly textHint: string
    readonly articleTitle: string
    readonly read: string
    readonly reading: string
  }
}

/** The box an article is pasted into. A refused text comes back as it was typed, with a script or without. */
export function PasteForm({ action, labels }: Props) {
  const { state, isPending, form } = useKeptForm(action)
  return (
    <form {...form} className="grid gap-5">
      <div className="grid gap-2">
        <label htmlFor="paste-text" className="font-semibold">
          {labels.text}
        </label>
        <textarea
          id="paste-text"
          name="text"
          dir="auto"
          rows={6}
          required
          aria-describedby="paste-hint"
          defaultValue={state?.values.text}
          className="field font-reading text-lg leading-loose"
        />
        <p id="paste-hint" className="text-quiet">
          {labels.textHint}
        </p>
      </div>
      <TextField
        id="paste-title"
        name="title"
        label={labels.articleTitle}
        dir="auto"
        maxLength={200}
        defaultValue={state?.values.title}
      />
      <SubmitLine label={labels.read} pendingLabel={labels.reading} isPending={isPending} problem={state?.message} />
    </form>
  )
}
