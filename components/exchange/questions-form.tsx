'use client'

import { type FormEvent, useState } from 'react'
import { SubmitLine } from '../forms/submit-line'
import { useFileDrop } from '../forms/use-file-drop'
import { type FormAction, useKeptForm } from '../forms/use-kept-form'

/** As the server has it (interchange/read/sizes.ts); asked here so that nobody waits for an upload that is refused. */
const LARGEST_FILE = 5 * 1024 * 1024

interface Props {
  readonly action: FormAction
  readonly labels: {
    readonly file: string
    readonly fileHint: string
    readonly fileTooLarge: string
    readonly paste: string
    readonly pasteHint: string
    readonly read: string
    readonly reading: string
  }
}

/** Where questions come in by: a file chosen or dropped, or GIFT pasted. */
export function QuestionsForm({ action, labels }: Props) {
  const { state, isPending, form } = useKeptForm(action)
  const { field, isOver, drop } = useFileDrop()
  const [isTooLarge, setIsTooLarge] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const size = field.current?.files?.[0]?.size ?? 0
    setIsTooLarge(size > LARGEST_FILE)
    if (size > LARGEST_FILE) event.preventDefault()
    else form.onSubmit(event)
  }
  return (
    <form {...form} onSubmit={onSubmit} {...drop} className={isOver ? 'grid gap-5 drop-here' : 'grid gap-5'}>
      <div className="grid gap-2">
        <label htmlFor="questions-file" className="font-semibold">
          {labels.file}
        </label>
        <input
          ref={field}
          id="questions-file"
          name="file"
          type="file"
          aria-describedby="questions-file-hint"
          className="file-field"
        />
        <p id="questions-file-hint" className="text-quiet">
          {labels.fileHint}
        </p>
      </div>
      <div className="grid gap-2">
        <label htmlFor="questions-text" className="font-semibold">
          {labels.paste}
        </label>
        <textarea
          id="questions-text"
          name="text"
          dir="auto"
          rows={6}
          aria-describedby="questions-text-hint"
          defaultValue={state?.values.text}
          className="field"
        />
        <p id="questions-text-hint" className="text-quiet">
          {labels.pasteHint}
        </p>
      </div>
      <SubmitLine
        label={labels.read}
        pendingLabel={labels.reading}
        isPending={isPending}
        problem={isTooLarge ? labels.fileTooLarge : state?.message}
      />
    </form>
  )
}
