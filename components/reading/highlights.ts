import type { Span } from '@/quiz'

const MOST_KEPT = 300

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** What is highlighted once this is as well: what overlaps or touches becomes one. */
export function withHighlight(spans: readonly Span[], added: Span): readonly Span[] {
  const touches = (each: Span) => each.start <= added.end && added.start <= each.end
  const one = spans
    .filter(touches)
    .reduce((sum, each) => ({ start: Math.min(sum.start, each.start), end: Math.max(sum.end, each.end) }), added)
  return [...spans.filter((each) => !touches(each)), one].sort((a, b) => a.start - b.start).slice(0, MOST_KEPT)
}

/** A sentence that was tapped: highlighted, or cleared where any of it is. */
export function toggled(spans: readonly Span[], sentence: Span): readonly Span[] {
  const rest = spans.filter((each) => !overlaps(each, sentence))
  return rest.length < spans.length ? rest : withHighlight(spans, sentence)
}

/** Reads what this device has kept; whatever is not a span is left out. */
export function readHighlights(stored: unknown): readonly Span[] {
  if (!Array.isArray(stored)) return []
  return stored
    .filter((each): each is Span => Number.isInteger(each?.start) && Number.isInteger(each?.end) && each.start >= 0)
    .filter(({ start, end }) => end > start)
    .slice(0, MOST_KEPT)
    .map(({ start, end }) => ({ start, end }))
}
