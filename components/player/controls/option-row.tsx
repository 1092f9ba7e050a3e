'use client'

interface Props {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly letter?: string
  readonly text: string
  /** That of the content; left out where the text is the interface's own. */
  readonly direction?: 'rtl' | 'ltr'
  readonly language?: string
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

/** One option: the whole row is the target, and its direction is that of its content. */
export function OptionRow({ type, name, value, letter, text, direction, language, isChosen, onChoose }: Props) {
  return (
    <label dir={direction} className="option card">
      <input
        type={type}
        name={name}
        value={value}
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
        className="mt-1.5 size-5 shrink-0 accent-accent"
      />
      {letter ? (
        <span className="leading-8 font-semibold text-quiet">
          {letter}
          <span className="sr-only">. </span>
        </span>
      ) : null}
      <bdi dir={direction} lang={language} className="min-w-0 font-reading text-xl leading-relaxed wrap-anywhere">
        {text}
      </bdi>
    </label>
  )
}
