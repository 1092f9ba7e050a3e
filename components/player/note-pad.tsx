'use client'

import { useScript } from '../use-script'
import { LONGEST_NOTE } from './own-marks'
import type { PlayerWords } from './words'

interface Props {
  readonly note: string
  readonly write: (text: string) => void
  readonly words: PlayerWords
}

/** A scrap of paper beside the question. It has no name in the form, so it is never sent with it. */
export function NotePad({ note, write, words }: Props) {
  if (!useScript()) return null
  return (
    <details className="border-t border-line">
      <summary className="min-h-12 cursor-pointer py-3 text-quiet">
        {words.note}
        {note === '' ? null : <span aria-hidden="true"> ✎</span>}
      </summary>
      <label className="grid gap-2 pb-3">
        <span className="text-quiet">{words.noteHint}</span>
        <textarea
          dir="auto"
          rows={3}
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={(event) => write(event.currentTarget.value)}
          className="field field-fitting"
        />
      </label>
    </details>
  )
}
