const GAP = '____'

interface Props {
  readonly text: string
  readonly direction: 'rtl' | 'ltr'
  /** What a screen reader says where the gap is. */
  readonly gap: string
}

/** A stem in the article's direction; the gap is drawn as a line and read as words. */
export function Stem({ text, direction, gap }: Props) {
  const [before, ...after] = text.split(GAP)
  return (
    <span
      dir={direction}
      className="block font-reading text-2xl leading-loose font-bold whitespace-pre-line wrap-anywhere"
    >
      {before}
      {after.map((part) => (
        <span key={part}>
          <span aria-hidden="true" className="mx-1 inline-block w-20 border-b-2 border-ink" />
          <span className="sr-only">{gap}</span>
          {part}
        </span>
      ))}
    </span>
  )
}
