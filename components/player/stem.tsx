import type { ReactNode } from 'react'
import { GAP } from '@/lib/gap'

interface Props {
  readonly text: string
  readonly direction: 'rtl' | 'ltr'
  readonly language?: string
  /** What a screen reader says where the gap is. */
  readonly gap: string
  /** What stands in the gap instead of a line. */
  readonly filling?: ReactNode
}

/** A stem in the article's direction; the gap is drawn as a line and read as words, unless something stands in it. */
export function Stem({ text, direction, language, gap, filling }: Props) {
  const [before, ...after] = text.split(GAP)
  return (
    <span
      dir={direction}
      lang={language}
      className="block font-reading text-2xl leading-loose font-bold whitespace-pre-line wrap-anywhere"
    >
      {before}
      {after.map((part, index) => (
        <span key={part}>
          {filling && index === 0 ? (
            filling
          ) : (
            <>
              <span aria-hidden="true" className="mx-1 inline-block w-20 border-b-2 border-ink" />
              <span className="sr-only">{gap}</span>
            </>
          )}
          {part}
        </span>
      ))}
    </span>
  )
}
