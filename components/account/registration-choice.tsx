interface Props {
  readonly legend: string
  readonly chosen: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** Who may register, one of three. */
export function RegistrationChoice({ legend, chosen, options }: Props) {
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-2 text-xl font-semibold">{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className="flex min-h-12 items-center gap-3">
          <input type="radio" name="registration" value={value} defaultChecked={value === chosen} className="size-5" />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
