import type { Construction, Draft, DraftOption } from '../draft'
import type { AnnotatedDocument, Inquiry, Quantity } from '../text/document'
import { fold } from '../text/fold'
import { inquiriesOn, questionOn } from './shared/inquiry-question'
import { surroundings } from './shared/quoting'
import { around } from './shared/ranked'

function wrongNumbers(
  document: AnnotatedDocument,
  inquiry: Inquiry,
  quantity: Quantity,
): readonly (DraftOption & { value: number })[] {
  const { howMany } = document.language.wording
  const salt = fold(inquiry.stem)
  const chosen = around(quantity.value, document.language.alternatives(quantity, document.quantities, salt), salt) ?? []
  return chosen.map(({ text, value }) => {
    const seen = document.quantities.find(
      (other) => fold(other.text) === fold(text) && other.sentence !== quantity.sentence,
    )
    const why = seen
      ? howMany.elsewhere(text, surroundings(document, seen.sentence))
      : howMany.wrong(text, quantity.text)
    const { start, end } = seen ?? quantity
    return { value, text, correct: false, why, evidence: [{ start, end }] }
  })
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  for (const inquiry of inquiriesOn(document, 'how-many')) {
    const quantity = document.quantities.find(
      ({ start, end }) => start === inquiry.answer.start && end === inquiry.answer.end,
    )
    if (!quantity) continue
    const wrong = wrongNumbers(document, inquiry, quantity)
    const draft = questionOn(document, inquiry, {
      construction: 'count',
      optionKind: 'numbers',
      order: 'sorted',
      wrong,
      accepted: [],
      right: document.language.wording.howMany.right(quantity.text),
      worth: 0.6,
      difficulty: 0.35,
    })
    if (!draft) continue
    const value = ({ text, correct }: DraftOption) =>
      correct ? quantity.value : (wrong.find((other) => other.text === text)?.value ?? 0)
    yield { ...draft, options: [...draft.options].sort((a, b) => value(a) - value(b)) }
  }
}

/** How many? A whole question on a count that belongs to the main verb. */
export const count: Construction = {
  id: 'count',
  process: 'retrieve',
  examples: [
    {
      text: 'يضم المتحف الوطني في مدينة حلب 450 قطعة من الفخار القديم.',
      asks: 'كم قطعة يضم المتحف الوطني في مدينة حلب من الفخار القديم؟',
    },
    { text: 'يضم المتحف الوطني في مدينة حلب أكثر من 450 قطعة من الفخار القديم.', asks: null },
  ],
  propose,
}
