'use client'

import { useCallback, useEffect, useRef } from 'react'
import type { Span } from '@/quiz'
import { withHighlight } from './highlights'
import { PanelRow } from './panel-row'
import { selectedSpan } from './selection'
import type { ToolProps } from './tools'

/** Highlighting: a sentence that is chosen, or words that are selected, by a mouse at once and by touch by a button. */
export default function HighlightPanel({ room, article, words, highlights, changeHighlights, close }: ToolProps) {
  const selected = useRef<Span | null>(null)
  const { reading } = words

  const mark = useCallback(() => {
    const span = selected.current
    if (!span) return
    changeHighlights((before) => withHighlight(before, span))
    // After the click that follows, which looks at the selection.
    setTimeout(() => window.getSelection()?.removeAllRanges())
  }, [changeHighlights])

  useEffect(() => {
    const onSelection = () => {
      selected.current = selectedSpan(room.current, article.text)
    }
    const onPointerUp = (event: PointerEvent) => {
      if (event.pointerType === 'mouse' && room.current?.contains(event.target as Node)) mark()
    }
    document.addEventListener('selectionchange', onSelection)
    document.addEventListener('pointerup', onPointerUp)
    return () => {
      document.removeEventListener('selectionchange', onSelection)
      document.removeEventListener('pointerup', onPointerUp)
    }
  }, [room, article.text, mark])

  return (
    <PanelRow label={reading.highlightLabel} words={words} close={close}>
      <p className="basis-full text-sm text-quiet">
        {reading.highlightHint} {reading.onDevice}
      </p>
      <button
        type="button"
        // Pressing a button takes the selection away, unless it is kept from it.
        onPointerDown={(event) => event.preventDefault()}
        onClick={mark}
        className="button px-3"
      >
        {reading.highlightSelected}
      </button>
      <button
        type="button"
        disabled={highlights.length === 0}
        onClick={() => changeHighlights(() => [])}
        className="button px-3"
      >
        {reading.highlightClear}
      </button>
    </PanelRow>
  )
}
