import type { ComponentProps } from 'react'

interface Props extends ComponentProps<'input'> {
  readonly id: string
  readonly label: string
  readonly hint?: string
  /** How wide what goes in is; the whole line where nothing is said. */
  readonly width?: 'number' | 'short' | 'name'
}

const WIDTHS = { number: 'max-w-28', short: 'max-w-44', name: 'max-w-sm' } as const

/** A field of one line with its label and, below it, what to know about it. */
export function TextField({ id, label, hint, width, ...input }: Props) {
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        id={id}
        name={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className={`field ${width ? WIDTHS[width] : ''}`}
        {...input}
      />
      {hint ? (
        <p id={`${id}-hint`} className="text-quiet">
          {hint}
        </p>
      ) : null}
    </div>
  )
}
