'use client'

import { type FormEvent, useState } from 'react'
import { SubmitLine } from './submit-line'
import { TextField } from './text-field'
import { useFileDrop } from './use-file-drop'
import { type FormAction, useKeptForm } from './use-kept-form'

/** As the server has it (interchange/read/file.ts); asked here so that nobody waits for an upload that is refused. */
const LARGEST_FILE = 10 * 1024 * 1024

interface Props {
  readonly action: FormAction
  readonly labels: {
    readonly text: string
    readonly textHint: string
    readonly file: string
    readonly fileHint: string
    readonly fileTooLarge: string
    readonly articleTitle: string
    readonly read: string
    readonly reading: string
  }
}

/**
 * The box an article comes in by: pasted, as a link, or as a file chosen or dropped on it. A refused text comes back as
 * it was typed, with a script or without.
 */
export function PasteForm({ action, labels }: Props) {
  const { state, isPending, form } = useKeptForm(action)
  const { field, isOver, drop } = useFileDrop()
  const [isTooLarge, setIsTooLarge] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const size = field.current?.files?.[0]?.size ?? 0
    setIsTooLarge(size > LARGEST_FILE)
    if (size > LARGEST_FILE) event.preventDefault()
    else form.onSubmit(event)
  }
  const problem = isTooLarge ? labels.fileTooLarge : state?.message
  return (
    <form {...form} onSubmit={onSubmit} {...drop} className={isOver ? 'grid gap-5 drop-here' : 'grid gap-5'}>
      <div className="grid gap-2">
        <label htmlFor="paste-text" className="font-semibold">
          {labels.text}
        </label>
        <textarea
          id="paste-text"
          name="text"
          dir="auto"
          rows={6}
          aria-describedby="paste-hint"
          defaultValue={state?.values.text}
          className="field font-reading text-lg leading-loose"
        />
        <p id="paste-hint" className="text-quiet">
          {labels.textHint}
        </p>
      </div>
      <div className="grid gap-2">
        <label htmlFor="paste-file" className="font-semibold">
          {labels.file}
        </label>
        <input
          ref={field}
          id="paste-file"
          name="file"
          type="file"
          accept=".txt,.docx,.pdf,.epub,.html,.htm,.xhtml,text/plain,text/html,application/pdf"
          aria-describedby="file-hint"
          className="file-field"
        />
        <p id="file-hint" className="text-quiet">
          {labels.fileHint}
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
      <SubmitLine label={labels.read} pendingLabel={labels.reading} isPending={isPending} problem={problem} />
    </form>
  )
}
