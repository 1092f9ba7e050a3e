interface Props {
  /** The page that takes the code; a plain address, so that it works without a script. */
  readonly action: string
  readonly label: string
  readonly hint: string
  readonly button: string
  readonly code?: string | undefined
  readonly isHeading?: boolean
}

/** The six digits that open a quiz. */
export function CodeForm({ action, label, hint, button, code, isHeading }: Props) {
  return (
    <form action={action} className="grid gap-2">
      <label htmlFor="class-code" className={isHeading ? 'text-xl font-semibold' : 'font-semibold'}>
        {label}
      </label>
      <div className="flex flex-wrap gap-3">
        <input
          id="class-code"
          name="code"
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          required
          maxLength={24}
          defaultValue={code}
          aria-describedby="code-hint"
          className="field max-w-44 text-center text-xl"
        />
        <button type="submit" className={isHeading ? 'button' : 'button button-primary'}>
          {button}
        </button>
      </div>
      <p id="code-hint" className="text-quiet">
        {hint}
      </p>
    </form>
  )
}
