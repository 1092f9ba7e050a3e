import type { ReactNode } from 'react'

interface Props {
  readonly caption: string
  /** Whether the caption is only read out, as where a heading says the same. */
  readonly isCaptionHidden?: boolean
  readonly heads: readonly string[]
  readonly children: ReactNode
}

/** A table of results: scrolls by itself where the screen is narrower, and by the keyboard as well. */
export function ResultsTable({ caption, isCaptionHidden = true, heads, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
    <section aria-label={caption} tabIndex={0} className="results-scroll">
      <table className="results-table">
        <caption className={isCaptionHidden ? 'sr-only' : 'mb-2 text-start text-quiet'}>{caption}</caption>
        <thead>
          <tr>
            {[...heads.entries()].map(([place, head]) => (
              <th key={place} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
