'use client'

interface Props {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly letter?: string
  readonly text: string
  readonly direction: 'rtl' | 'ltr'
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

/** One option: the whole row is the target, and its direction is that of its content. */
export function OptionRow({ type, name, value, letter, text, direction, isChosen, onChoose }: Props) {
  return (
    <label
      dir={direction}
      className="card flex min-h-12 cursor-pointer items-start gap-3 px-4 py-3 has-checked:border-accent has-checked:outline-1 has-checked:outline-accent"
    >
      <input
        type={type}
        name={name}
        value={value}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
        className="mt-1.5 size-5 shrink-0 accent-accent"
      />
      {letter ? <span className="leading-8 font-semibold text-quiet">{letter}</span> : null}
      <span className="min-w-0 font-reading text-xl leading-relaxed wrap-anywhere">{text}</span>
    </label>
  )
}
