'use client'

interface Props {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly empty: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (value: string) => void
}

/** What is chosen for one of several entries, as a plain field. */
export function SelectField({ name, label, value, empty, choices, onChoose }: Props) {
  return (
    <select
      name={name}
      aria-label={label}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
      className="field truncate"
    >
      <option value="">{empty}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
