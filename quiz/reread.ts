import type { ArticleText, Paragraph, Span } from './article'
import type { QuestionResult } from './result'

/** A paragraph behind questions that were missed. */
export interface PlaceToReread extends Span {
  /** The heading it stands under; null where there is none. */
  readonly heading: string | null
  /** The questions that it decides, by their place in the result, with which of their evidence stands in it. */
  readonly missed: readonly { readonly question: number; readonly evidence: number }[]
}

/** As many as somebody reads again. */
const MOST_PLACES = 5

const MISSED: ReadonlySet<string> = new Set(['wrong', 'partly', 'unanswered'])

function headingOver(paragraphs: readonly Paragraph[], at: number, text: string): string | null {
  const heading = paragraphs.slice(0, at).findLast(({ role }) => role === 'heading')
  return heading ? text.slice(heading.start, heading.end) : null
}

function missedIn({ start, end }: Span, questions: readonly QuestionResult[]): PlaceToReread['missed'] {
  return questions.flatMap(({ mark, evidence }, question) => {
    const nth = evidence.findIndex((span) => span.start >= start && span.start < end)
    return nth >= 0 && MISSED.has(mark.verdict) ? [{ question, evidence: nth }] : []
  })
}

/**
 * What to read again: the paragraphs with evidence for what was wrong, partly right or left out; those behind most
 * questions where there are many, in the order of the article.
 */
export function placesToReread(
  { paragraphs, text }: Pick<ArticleText, 'paragraphs' | 'text'>,
  questions: readonly QuestionResult[],
): PlaceToReread[] {
  const places = paragraphs.flatMap((paragraph, at) => {
    const missed = missedIn(paragraph, questions)
    if (missed.length === 0) return []
    const { start, end } = paragraph
    return [{ start, end, heading: headingOver(paragraphs, at, text), missed }]
  })
  return places
    .toSorted((a, b) => b.missed.length - a.missed.length || a.start - b.start)
    .slice(0, MOST_PLACES)
    .toSorted((a, b) => a.start - b.start)
}
