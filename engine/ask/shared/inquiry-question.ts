import type { Draft, DraftOption } from '../../draft'
import type { AnnotatedDocument, Inquiry } from '../../text/document'
import { centrality, factKey, isOnTheme } from './quoting'

/** Fewer wrong options than this and the answer is typed instead of chosen. */
export const LEAST_WRONG = 2

export interface InquiryQuestion {
  readonly construction: string
  readonly optionKind: Draft['optionKind']
  readonly order: Draft['order']
  /** Wrong options, best first; three at most are taken. */
  readonly wrong: readonly DraftOption[]
  /** Spellings that count as right where the answer is typed; [] where it must not be typed. */
  readonly accepted: readonly string[]
  readonly right: string
  readonly worth: number
  readonly difficulty: number
}

/** Inquiries of one kind that are about what the article is about. */
export function* inquiriesOn(document: AnnotatedDocument, asks: Inquiry['asks']): Iterable<Inquiry> {
  for (const inquiry of document.inquiries) {
    const sentence = document.sentences[inquiry.sentence]
    if (inquiry.asks === asks && sentence && isOnTheme(document, sentence)) yield inquiry
  }
}

function answerParts(inquiry: Inquiry, how: InquiryQuestion): Pick<Draft, 'type' | 'options' | 'answer'> | null {
  const { answer } = inquiry
  if (how.wrong.length >= LEAST_WRONG) {
    const key = {
      text: answer.text,
      correct: true,
      why: how.right,
      evidence: [{ start: answer.start, end: answer.end }],
    }
    return { type: 'choice', options: [key, ...how.wrong.slice(0, 3)], answer: { kind: 'option' } }
  }
  if (how.accepted.length === 0) return null
  return { type: 'short-answer', options: [], answer: { kind: 'typed', accepted: how.accepted } }
}

/** The question that an inquiry makes with its options, or with a typed answer where too few wrong ones are at hand. */
export function questionOn(document: AnnotatedDocument, inquiry: Inquiry, how: InquiryQuestion): Draft | null {
  const sentence = document.sentences[inquiry.sentence]
  const parts = answerParts(inquiry, how)
  if (!sentence || !parts) return null
  return {
    construction: how.construction,
    process: 'retrieve',
    ...parts,
    stem: inquiry.stem,
    evidence: [{ start: sentence.start, end: sentence.end }],
    explanation: how.right,
    fact: factKey('clause', inquiry.shows.start, inquiry.shows.end),
    optionKind: how.optionKind,
    order: how.order,
    shows: [inquiry.shows],
    sentences: [inquiry.sentence],
    worth: how.worth + 0.3 * centrality(document, sentence),
    difficulty: how.difficulty,
  }
}
