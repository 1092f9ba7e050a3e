import type { Draft } from '../../draft'
import type { AnnotatedDocument, Inquiry } from '../../text/document'
import { questionOn } from './inquiry-question'
import { surroundings } from './quoting'

/** Longer reasons can be typed in too many ways. */
const MOST_TYPED = 3

const KINDS = { why: 'cause', result: 'result', aim: 'purpose' } as const

/** One question on each cause, result or aim that a clause of the article names. */
export function* reasonQuestions(
  document: AnnotatedDocument,
  asks: Inquiry['asks'] & keyof typeof KINDS,
): Iterable<Draft> {
  const { wording } = document.language
  for (const inquiry of document.inquiries.filter((each) => each.asks === asks)) {
    const { start, end } = inquiry.answer
    const written = document.article.text.slice(start, end)
    // A short reason is typed: phrases from elsewhere seldom make sense beside it.
    const isShort = asks === 'why' && written.split(/\s+/u).length <= MOST_TYPED
    const draft = questionOn(document, inquiry, {
      construction: KINDS[asks],
      optionKind: 'phrases',
      order: 'shuffled',
      wrong: (isShort ? [] : inquiry.rivals.slice(0, 3)).map((rival) => ({
        text: rival.text,
        correct: false,
        why: wording.relation.wrong(surroundings(document, rival.sentence)),
        evidence: [{ start: rival.start, end: rival.end }],
      })),
      accepted: isShort ? [inquiry.answer.text, written] : [],
      right: wording[KINDS[asks]].right(inquiry.answer.text),
      worth: 0.8,
      difficulty: 0.5,
    })
    if (draft) yield draft
  }
}
