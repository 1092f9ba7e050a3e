import type { Span } from '@/quiz'

/**
 * Cuts a paragraph of `text` into sentences, roughly: enough to offer others beside the one that is the key, which is
 * kept in one piece. The pieces cover the paragraph.
 */
export function sentencesAround(paragraph: Span, key: Span, text: string): Span[] {
  const ends = [...text.slice(paragraph.start, paragraph.end).matchAll(/[.!?؟…](?=\s)/g)].map(
    (match) => paragraph.start + match.index + 1,
  )
  const cuts = [...ends.filter((end) => end <= key.start || end >= key.end), key.start, key.end]
  const inside = [...new Set(cuts)].filter((cut) => cut > paragraph.start && cut < paragraph.end)
  const borders = [paragraph.start, ...inside.sort((one, other) => one - other), paragraph.end]
  return borders.slice(1).map((end, at) => ({ start: borders[at] ?? 0, end }))
}
