import { placeWithSigns } from '@/i18n/tashkeel'
import type { Span } from '@/quiz'

/** Where an end of a selection stands in the article's text; null where it is not in a piece of it. */
function placeOf(node: Node, offset: number, text: string, hidesTashkeel: boolean): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest('[data-at]')
  if (!piece) return null
  const start = Number(piece.getAttribute('data-at'))
  // A selection may end on the piece itself, before or after its one text.
  const shown = node instanceof Element ? (offset === 0 ? 0 : (piece.textContent?.length ?? 0)) : offset
  return start + (hidesTashkeel ? placeWithSigns(text.slice(start), shown) : shown)
}

/** The stretch of the article that is selected; null where none is, or one that reaches out of it. */
export function selectedSpan(room: HTMLElement | null, text: string): Span | null {
  const selection = window.getSelection()
  if (!room || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!room.contains(range.startContainer) || !room.contains(range.endContainer)) return null
  const hidesTashkeel = room.querySelector('.reading[data-bare]') !== null
  const start = placeOf(range.startContainer, range.startOffset, text, hidesTashkeel)
  const end = placeOf(range.endContainer, range.endOffset, text, hidesTashkeel)
  return start !== null && end !== null && end > start ? { start, end } : null
}
