'use client'

import { useEffect, useRef } from 'react'
import { SubmitLine } from '../forms/submit-line'
import { type FormAction, useKeptForm } from '../forms/use-kept-form'

export interface MarkField {
  readonly name: string
  readonly label: string
  readonly most: number
  /** What it holds now; null where nothing was given yet. */
  readonly value: number | null
}

export interface MarkFormWords {
  readonly reason: string
  readonly reasonHint: string
  readonly note: string
  readonly noteHint: string
  readonly save: string
  readonly saving: string
  readonly countLate: string
}

interface Props {
  readonly action: FormAction
  readonly id: string
  /** The points, or a field for each criterion of the rubric. */
  readonly fields: readonly MarkField[]
  /** The revision that is on the page. */
  readonly seen: number
  /** Whether it replaces a mark, for which a reason is asked. */
  readonly isChange: boolean
  /** Whether there is a late answer that may be counted instead. */
  readonly hasLate?: boolean
  /** Whether it comes next: its first field then has the focus. */
  readonly isNext?: boolean
  readonly words: MarkFormWords
}

interface TextProps {
  readonly id: string
  readonly name: 'reason' | 'note'
  readonly label: string
  readonly hint: string
  readonly isRequired?: boolean
}

function Text({ id, name, label, hint, isRequired }: TextProps) {
  return (
    <div className="grid gap-1">
      <label htmlFor={`${id}-${name}`} className="font-semibold">
        {label}
      </label>
      <textarea
        id={`${id}-${name}`}
        name={name}
        rows={2}
        dir="auto"
        maxLength={1000}
        required={isRequired}
        aria-describedby={`${id}-${name}-hint`}
        className="field"
      />
      <p id={`${id}-${name}-hint`} className="text-quiet">
        {hint}
      </p>
    </div>
  )
}

function Points({ id, fields }: Pick<Props, 'id' | 'fields'>) {
  return fields.map(({ name, label, most, value }) => (
    <div key={name} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <label htmlFor={`${id}-${name}`} className="min-w-0 flex-1 basis-48 wrap-anywhere">
        {label}
      </label>
      <input
        id={`${id}-${name}`}
        name={name}
        type="number"
        step="any"
        min={0}
        max={most}
        required
        defaultValue={value ?? undefined}
        className="field max-w-28"
      />
    </div>
  ))
}

/** Gives a mark, or another one in place of it. Posts plainly where there is no script. */
export function MarkForm({ action, id, fields, seen, isChange, hasLate, isNext, words }: Props) {
  const { state, isPending, form } = useKeptForm(action)
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (isNext) ref.current?.querySelector<HTMLElement>('input[type="number"]')?.focus()
  }, [isNext])
  return (
    <form {...form} ref={ref} className="grid gap-4">
      <input type="hidden" name="seen" value={seen} />
      <Points id={id} fields={fields} />
      {isChange ? <Text id={id} name="reason" label={words.reason} hint={words.reasonHint} isRequired /> : null}
      <Text id={id} name="note" label={words.note} hint={words.noteHint} />
      <SubmitLine label={words.save} pendingLabel={words.saving} isPending={isPending} problem={state?.message} />
      {hasLate ? (
        <button type="submit" name="go" value="late" className="button w-fit">
          {words.countLate}
        </button>
      ) : null}
    </form>
  )
}
