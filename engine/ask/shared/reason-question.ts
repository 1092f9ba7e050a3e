import type { Draft } from '../../draft'
import type { AnnotatedDocument, Inquiry } from '../../text/document'
import { questionOn } from './inquiry-question'
import { surroundings } from './quoting'

const KINDS = { why: 'cause', result: 'result', aim: 'purpose' } as const

/** One question on each cause, result or aim that a clause of the article names. */
export function* reasonQuestions(
  document: AnnotatedDocument,
  asks: Inquiry['asks'] & keyof typeof KINDS,
): Iterable<Draft> {
  const { wording } = document.language
  for (const inquiry of document.inquiries.filter((each) => each.asks === asks)) {
    const draft = questionOn(document, inquiry, {
      construction: KINDS[asks],
      optionKind: 'phrases',
      order: 'shuffled',
      wrong: inquiry.rivals.slice(0, 3).map(({ text, sentence, start, end }) => ({
        text,
        correct: false,
        why: wording.relation.wrong(surroundings(document, sentence)),
        evidence: [{ start, end }],
      })),
      accepted: [],
      right: wording[KINDS[asks]].right(inquiry.answer.text),
      worth: 0.8,
      difficulty: 0.5,
    })
    if (draft) yield draft
  }
}
