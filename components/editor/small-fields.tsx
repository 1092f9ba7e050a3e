'use client'

import { useEditor } from './editor-context'
import { Problem, useDescription } from './fields'

interface SelectProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [value: string, label: string])[]
  readonly onChange: (value: string) => void
}

export function SelectField({ name, label, value, choices, onChange }: SelectProps) {
  const { idOf } = useEditor()
  return (
    <div className="grid min-w-0 content-start gap-1">
      <label htmlFor={idOf(name)} className="font-semibold">
        {label}
      </label>
      <select
        id={idOf(name)}
        name={name}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="field"
        {...useDescription(name)}
      >
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
      <Problem field={name} />
    </div>
  )
}

interface NumberProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Points: typed in any digits, so that no browser decides which. */
export function PointsField({ name, label, value, onChange }: NumberProps) {
  const { idOf } = useEditor()
  return (
    <div className="grid content-start gap-1">
      <label htmlFor={idOf(name)} className="font-semibold">
        {label}
      </label>
      <input
        id={idOf(name)}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        maxLength={5}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="field max-w-24 aria-invalid:border-wrong"
        {...useDescription(name)}
      />
      <Problem field={name} />
    </div>
  )
}
