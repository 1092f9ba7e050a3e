import type { Paragraph, Span } from '../article'
import type { Question } from '../question'

export interface SentenceCoverage extends Span {
  /** Ids of the questions that look at this sentence, in their order. */
  readonly askedBy: readonly string[]
}

export interface ParagraphCoverage extends Span {
  readonly role: Paragraph['role']
  readonly sentences: readonly SentenceCoverage[]
}

export interface Coverage {
  readonly paragraphs: readonly ParagraphCoverage[]
  /** Sentences asked about, and sentences there are. */
  readonly asked: number
  readonly total: number
  /** Whole percent of the sentences; 0 for an article without any. */
  readonly percent: number
}

/** Whether two stretches share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

interface Asking extends Pick<Question, 'id'> {
  readonly evidence: readonly Span[]
}

/** Which sentences of an article its questions look at. Titles, bylines and captions are not counted as text to ask about. */
export function coverageOf(
  paragraphs: readonly Paragraph[],
  sentences: readonly Span[],
  questions: readonly Asking[],
): Coverage {
  const covered = paragraphs.map((paragraph) => ({
    ...paragraph,
    sentences: sentences
      .filter((sentence) => overlaps(sentence, paragraph))
      .map((sentence) => ({
        start: sentence.start,
        end: sentence.end,
        askedBy: questions
          .filter(({ evidence }) => evidence.some((span) => overlaps(span, sentence)))
          .map(({ id }) => id),
      })),
  }))
  const counted = covered.filter(({ role }) => isAskable(role)).flatMap((paragraph) => paragraph.sentences)
  const asked = counted.filter(({ askedBy }) => askedBy.length > 0).length
  const percent = counted.length === 0 ? 0 : Math.round((100 * asked) / counted.length)
  return { paragraphs: covered, asked, total: counted.length, percent }
}

/** Whether a paragraph of this role is text that a quiz asks about. */
export function isAskable(role: Paragraph['role']): boolean {
  return role === 'paragraph' || role === 'list-item' || role === 'quotation'
}
