'use client'

import { SubmitLine } from './submit-line'
import { TextArea } from './text-area'
import { TextField } from './text-field'
import { useFileForm } from './use-file-form'
import type { FormAction } from './use-kept-form'

/** As the server has it (interchange/read/file.ts). */
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
  const { state, isPending, isTooLarge, field, form } = useFileForm(action, LARGEST_FILE)
  return (
    <form {...form}>
      <TextArea
        id="paste-text"
        name="text"
        label={labels.text}
        hint={labels.textHint}
        defaultValue={state?.values.text}
        className="field font-reading text-lg leading-loose"
      />
      <TextField
        ref={field}
        id="paste-file"
        name="file"
        type="file"
        accept=".txt,.docx,.pdf,.epub,.html,.htm,.xhtml,text/plain,text/html,application/pdf"
        label={labels.file}
        hint={labels.fileHint}
        className="file-field"
      />
      <TextField
        id="paste-title"
        name="title"
        label={labels.articleTitle}
        dir="auto"
        maxLength={200}
        defaultValue={state?.values.title}
      />
      <SubmitLine
        label={labels.read}
        pendingLabel={labels.reading}
        isPending={isPending}
        problem={isTooLarge ? labels.fileTooLarge : state?.message}
      />
    </form>
  )
}
