'use client'

interface Choice {
  readonly value: string
  readonly label: string
}

/** How a key is given, by what the question is: the fields are named as those of a learner's answer. */
export type KeyField =
  | { readonly kind: 'one'; readonly name: string; readonly choices: readonly Choice[]; readonly value: string }
  | {
      readonly kind: 'several'
      readonly name: string
      readonly choices: readonly Choice[]
      readonly values: readonly string[]
    }
  | {
      readonly kind: 'lists'
      /** Said of the first entry, where nothing is chosen. */
      readonly choose: string
      readonly rows: readonly {
        readonly name: string
        readonly label: string
        readonly choices: readonly Choice[]
        readonly value: string
      }[]
    }
  | { readonly kind: 'lines'; readonly name: string; readonly hint: string; readonly value: string }

interface Props {
  readonly field: KeyField
  readonly legend: string
  /** What was sent before; a field that was sent several times holds a value a line. */
  readonly values: Readonly<Record<string, string>> | undefined
  readonly direction: 'rtl' | 'ltr'
  readonly language: string
}

type PartProps<K extends KeyField['kind']> = Omit<Props, 'field' | 'legend'> & {
  readonly field: Extract<KeyField, { kind: K }>
}

function Boxes({ field, values, direction, language }: PartProps<'one' | 'several'>) {
  const isOne = field.kind === 'one'
  const chosen = values?.[field.name]?.split('\n') ?? (isOne ? [field.value] : field.values)
  return field.choices.map(({ value, label }) => (
    <label key={value} className="flex min-h-11 items-start gap-3 py-2">
      <input
        type={isOne ? 'radio' : 'checkbox'}
        name={field.name}
        value={value}
        defaultChecked={chosen.includes(value)}
        className="mt-1 size-5 shrink-0 accent-accent"
      />
      <span dir={direction} lang={language} className="wrap-anywhere">
        {label}
      </span>
    </label>
  ))
}

function Lists({ field, values, direction, language }: PartProps<'lists'>) {
  return field.rows.map(({ name, label, choices, value }) => (
    <label key={name} className="grid min-w-0 gap-1 py-1">
      <span className="wrap-anywhere">{label}</span>
      <select
        name={name}
        defaultValue={values?.[name] ?? value}
        dir={direction}
        lang={language}
        className="field w-full min-w-0"
      >
        <option value="">{field.choose}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  ))
}

/** The fields of a key, the present one filled in. */
export function KeyFields({ field, legend, ...props }: Props) {
  return (
    <fieldset className="grid min-w-0 gap-1">
      <legend className="font-semibold">{legend}</legend>
      {field.kind === 'lists' ? <Lists field={field} {...props} /> : null}
      {field.kind === 'one' || field.kind === 'several' ? <Boxes field={field} {...props} /> : null}
      {field.kind === 'lines' ? (
        <>
          <textarea
            name={field.name}
            rows={5}
            dir={props.direction}
            lang={props.language}
            aria-label={legend}
            aria-describedby="lines-hint"
            defaultValue={props.values?.[field.name] ?? field.value}
            className="field leading-loose"
          />
          <p id="lines-hint" className="text-quiet">
            {field.hint}
          </p>
        </>
      ) : null}
    </fieldset>
  )
}
