import type { Construction, Draft, DraftOption } from '../draft'
import type { AnnotatedDocument, Inquiry } from '../text/document'
import { fold } from '../text/fold'
import { inquiriesOn, questionOn } from './shared/inquiry-question'
import { surroundings } from './shared/quoting'

/** Places of the same kind: those that the article names elsewhere, then others of the same region. */
function wrongPlaces(document: AnnotatedDocument, inquiry: Inquiry): DraftOption[] {
  const { where } = document.language.wording
  const own = document.sentences[inquiry.sentence]?.key ?? ''
  const stem = fold(inquiry.stem)
  return document.language
    .otherPlaces(inquiry, document.places, fold(inquiry.stem))
    .filter((text) => !own.includes(fold(text)) && !stem.includes(fold(text)))
    .map((text) => {
      const seen = document.places.find(({ name }) => fold(name) === fold(text))
      const why = seen
        ? where.elsewhere(text, surroundings(document, seen.sentence))
        : where.wrong(text, inquiry.answer.text)
      const { start, end } = seen ?? inquiry.answer
      return { text, correct: false, why, evidence: [{ start, end }] }
    })
}

/** Where everything happens needs no article to guess. */
function isTheme(document: AnnotatedDocument, { answer }: Inquiry): boolean {
  const key = fold(answer.text)
  const mentions = document.sentences.filter((sentence) => sentence.key.includes(key)).length
  return mentions > 2 || fold(document.article.title ?? '').includes(key)
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  for (const inquiry of inquiriesOn(document, 'where')) {
    if (isTheme(document, inquiry)) continue
    const draft = questionOn(document, inquiry, {
      construction: 'where',
      optionKind: 'places',
      order: 'shuffled',
      wrong: wrongPlaces(document, inquiry),
      accepted: [inquiry.answer.text],
      right: document.language.wording.where.right(inquiry.answer.text),
      worth: 0.65,
      difficulty: 0.35,
    })
    if (draft) yield draft
  }
}

/** Where did it happen, or where to? A country, a city or another place with a name. */
export const where: Construction = {
  id: 'where',
  process: 'retrieve',
  examples: [
    {
      text: 'درس الكاتب سامي الحلبي هندسة الجسور في باريس، ثم عمل في الصحافة.',
      asks: 'في أي مدينة درس الكاتب سامي الحلبي هندسة الجسور؟',
    },
    { text: 'شارك الكاتب سامي الحلبي في مؤتمر باريس.', asks: null },
  ],
  propose,
}
