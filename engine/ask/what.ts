import type { Construction, Draft, DraftOption } from '../draft'
import type { AnnotatedDocument, Inquiry } from '../text/document'
import { inquiriesOn, questionOn } from './shared/inquiry-question'
import { surroundings } from './shared/quoting'

function wrongPhrases(document: AnnotatedDocument, inquiry: Inquiry): DraftOption[] {
  const { what } = document.language.wording
  return inquiry.rivals.map(({ text, start, end, sentence }) => ({
    text,
    correct: false,
    why: what.elsewhere(text, surroundings(document, sentence)),
    evidence: [{ start, end }],
  }))
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  for (const inquiry of inquiriesOn(document, 'what')) {
    const draft = questionOn(document, inquiry, {
      construction: 'what',
      optionKind: /^(?:body|organisation)$/u.test(inquiry.grain) ? 'bodies' : 'phrases',
      order: 'shuffled',
      wrong: wrongPhrases(document, inquiry),
      accepted: [],
      right: document.language.wording.what.right(inquiry.answer.text),
      worth: 0.6,
      difficulty: 0.45,
    })
    if (draft) yield draft
  }
}

/** What does, suffers or serves for what a clause says? The options are phrases of the article of one form. */
export const what: Construction = {
  id: 'what',
  process: 'retrieve',
  examples: [
    {
      text: 'تواجه المدينة القديمة مشكلات مالية كبيرة. ويرى السكان أن الطرق الضيقة تسبب حوادث مرورية خطيرة. وشهدت الأحياء الجنوبية أعمالا فنية جديدة، ثم عرفت مهرجانات ثقافية واسعة.',
      asks: 'ماذا تواجه المدينة القديمة؟',
    },
    { text: 'تواجه المدينة القديمة مشكلات مالية كبيرة.', asks: null },
  ],
  propose,
}
