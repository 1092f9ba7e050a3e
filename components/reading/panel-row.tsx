'use client'

import type { ReactNode } from 'react'
import type { ReadingWords } from './words'

interface Props {
  readonly label: string
  readonly words: ReadingWords
  readonly close: () => void
  readonly children: ReactNode
}

/** What an open tool offers, below the buttons; Escape closes it. */
export function PanelRow({ label, words, close, children }: Props) {
  return (
    <fieldset
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
      className="reading-panel flex min-w-0 flex-wrap items-center gap-2"
    >
      {children}
      <button type="button" onClick={close} className="button ms-auto px-3">
        {words.reading.close}
      </button>
    </fieldset>
  )
}
