interface Props {
  /** The preference that the buttons change by one step. */
  readonly name: 'size' | 'spacing'
  readonly at: number
  readonly steps: number
  readonly legend: string
  readonly less: { readonly label: string; readonly sign: string }
  readonly more: { readonly label: string; readonly sign: string }
  readonly setPreference: (form: FormData) => Promise<void>
}

/** Two buttons for one step less and one step more of how an article is set. */
export function StepForm({ name, at, steps, legend, less, more, setPreference }: Props) {
  return (
    <form action={setPreference}>
      <fieldset className="flex w-fit gap-2" dir="ltr">
        <legend className="sr-only">{legend}</legend>
        {[
          { to: at - 1, ...less },
          { to: at + 1, ...more },
        ].map(({ to, label, sign }) => (
          <button
            key={sign}
            type="submit"
            name={name}
            value={to}
            disabled={to < 0 || to >= steps}
            aria-label={label}
            title={label}
            className="button min-w-12 px-2"
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
      </fieldset>
    </form>
  )
}
