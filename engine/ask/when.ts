import type { Construction, Draft, DraftOption } from '../draft'
import type { AnnotatedDocument, Inquiry } from '../text/document'
import { fold } from '../text/fold'
import { inquiriesOn, questionOn } from './shared/inquiry-question'
import { surroundings } from './shared/quoting'
import { around } from './shared/ranked'

/** The article's other times of that grain first, then near ones; sorted with the key by the ranks they get. */
function wrongTimes(document: AnnotatedDocument, inquiry: Inquiry): DraftOption[] {
  const { when } = document.language.wording
  const pool = document.language.otherTimes(inquiry, document.inquiries, inquiry.stem)
  const salt = fold(inquiry.stem)
  const chosen = inquiry.order === null ? pool.slice(0, 3) : (around(inquiry.order, pool, salt) ?? [])
  return chosen.map(({ text }) => {
    const seen = document.inquiries.find(({ asks, answer }) => asks === 'when' && fold(answer.text) === fold(text))
    const { start, end } = seen?.answer ?? inquiry.answer
    const why = seen
      ? when.elsewhere(text, surroundings(document, seen.sentence))
      : when.wrong(text, inquiry.answer.text)
    return { text, correct: false, why, evidence: [{ start, end }] }
  })
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  for (const inquiry of inquiriesOn(document, 'when')) {
    const draft = questionOn(document, inquiry, {
      construction: 'when',
      optionKind: inquiry.grain === 'year' ? 'years' : 'times',
      order: 'sorted',
      wrong: wrongTimes(document, inquiry),
      accepted: inquiry.grain === 'year' ? [inquiry.answer.text] : [],
      right: document.language.wording.when.right(inquiry.answer.text),
      worth: 0.7,
      difficulty: 0.3,
    })
    if (draft) yield { ...draft, options: byOrder(document, inquiry, draft.options) }
  }
}

/** Times from the earliest to the latest. */
function byOrder(
  document: AnnotatedDocument,
  inquiry: Inquiry,
  options: readonly DraftOption[],
): readonly DraftOption[] {
  const orders = new Map(
    document.language.otherTimes(inquiry, document.inquiries, inquiry.stem).map(({ text, value }) => [text, value]),
  )
  const place = ({ text, correct }: DraftOption) => (correct ? (inquiry.order ?? 0) : (orders.get(text) ?? 0))
  return inquiry.order === null ? options : [...options].sort((a, b) => place(a) - place(b))
}

/** When did it happen? A year, a month, a day or a century. */
export const when: Construction = {
  id: 'when',
  process: 'retrieve',
  examples: [
    {
      text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931، ثم نقلت إلى مبنى أوسع.',
      asks: 'في أي عام تأسست المكتبة العامة في حي الزيتون؟',
    },
    {
      text: 'وفي 7 يوليو 1956 افتتح الوزير سامي الحلبي المكتبة العامة في حي الزيتون.',
      asks: 'متى افتتح الوزير سامي الحلبي المكتبة العامة في حي الزيتون؟',
    },
    { text: 'كانت المكتبة العامة مغلقة بين عامي 1940 و1945.', asks: null },
    { text: 'ربما تأسست تلك المكتبة القديمة في عام 1931.', asks: null },
  ],
  propose,
}
