import type { ComponentProps } from 'react'

interface Props extends ComponentProps<'textarea'> {
  readonly id: string
  readonly label: string
  readonly hint: string
}

/** A field of several lines with its label and, below it, what to know about it. */
export function TextArea({ id, label, hint, ...area }: Props) {
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <textarea id={id} name={id} dir="auto" rows={6} aria-describedby={`${id}-hint`} className="field" {...area} />
      <p id={`${id}-hint`} className="text-quiet">
        {hint}
      </p>
    </div>
  )
}
