import type { Paragraph, Span } from '@/quiz'

/** What a paragraph of each role is. */
export const TAGS = {
  title: 'h2',
  heading: 'h3',
  paragraph: 'p',
  'list-item': 'li',
  quotation: 'blockquote',
  byline: 'p',
  caption: 'p',
} as const satisfies Record<Paragraph['role'], string>

export const STYLES: Record<Paragraph['role'], string> = {
  title: 'mb-4 text-[1.35em] font-bold',
  heading: 'mt-8 mb-2 text-[1.1em] font-bold',
  paragraph: 'mb-4',
  'list-item': 'mb-3 ms-6 list-disc',
  quotation: 'mb-4 border-s-2 border-line ps-4',
  byline: 'mb-4 text-quiet',
  caption: 'mb-4 text-quiet',
}

/** Neighbouring list items belong to one list. */
export function grouped<Each extends Pick<Paragraph, 'role'>>(paragraphs: readonly Each[]): Each[][] {
  const groups: Each[][] = []
  for (const paragraph of paragraphs) {
    const last = groups.at(-1)
    if (paragraph.role === 'list-item' && last?.[0]?.role === 'list-item') last.push(paragraph)
    else groups.push([paragraph])
  }
  return groups
}

/** A stretch of text and what lights it: nothing, one thing or several. */
interface Piece<Lit> extends Span {
  readonly by: readonly Lit[]
}

/** Cuts a stretch where anything lit begins or ends, so that what is lit may overlap. */
export function piecesOf<Lit extends Span>(whole: Span, lit: readonly Lit[]): Piece<Lit>[] {
  const inside = lit.filter((each) => each.start < whole.end && each.end > whole.start)
  const edges = inside.flatMap(({ start, end }) => [Math.max(start, whole.start), Math.min(end, whole.end)])
  const cuts = [...new Set([whole.start, ...edges, whole.end])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? whole.start
    return { start, end, by: inside.filter((each) => each.start < end && each.end > start) }
  })
}
