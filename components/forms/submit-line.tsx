'use client'

interface Props {
  readonly label: string
  readonly pendingLabel: string
  readonly isPending: boolean
  readonly problem: string | undefined
  readonly isQuiet?: boolean
  /** Sent as `go`, where a form has more than one button. */
  readonly value?: string
}

/** The button of a form, what it is doing, and why it was refused. */
export function SubmitLine({ label, pendingLabel, isPending, problem, isQuiet, value }: Props) {
  return (
    <div className="grid gap-3">
      {problem ? (
        <p role="alert" className="rounded-soft border border-wrong bg-wrong-ground px-4 py-3 text-wrong">
          {problem}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-4">
        <button
          type="submit"
          name={value ? 'go' : undefined}
          value={value}
          aria-disabled={isPending}
          className={isQuiet ? 'button' : 'button button-primary'}
        >
          {label}
        </button>
        <p aria-live="polite" className="flex items-center gap-2 text-quiet">
          {isPending ? (
            <>
              <span aria-hidden="true" className="working" />
              {pendingLabel}
            </>
          ) : null}
        </p>
      </div>
    </div>
  )
}
