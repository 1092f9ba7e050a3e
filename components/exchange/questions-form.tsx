'use client'

import { SubmitLine } from '../forms/submit-line'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { useFileForm } from '../forms/use-file-form'
import type { FormAction } from '../forms/use-kept-form'

/** As the server has it (interchange/read/sizes.ts). */
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
  const { state, isPending, isTooLarge, field, form } = useFileForm(action, LARGEST_FILE)
  return (
    <form {...form}>
      <TextField
        ref={field}
        id="questions-file"
        name="file"
        type="file"
        label={labels.file}
        hint={labels.fileHint}
        className="file-field"
      />
      <TextArea
        id="questions-text"
        name="text"
        label={labels.paste}
        hint={labels.pasteHint}
        defaultValue={state?.values.text}
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
