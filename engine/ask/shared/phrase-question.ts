import type { Draft, DraftOption } from '../../draft'
import type { AnnotatedDocument, Inquiry } from '../../text/document'
import { fold } from '../../text/fold'
import { inquiriesOn, questionOn } from './inquiry-question'
import { surroundings } from './quoting'

/** Where the article names too few countries or cities, others of the region stand beside the right one. */
function morePlaces(document: AnnotatedDocument, inquiry: Inquiry): DraftOption[] {
  const { where } = document.language.wording
  if (inquiry.grain !== 'country' && inquiry.grain !== 'city') return []
  const sentence = document.sentences[inquiry.sentence]?.key ?? ''
  const taken = new Set(inquiry.rivals.map(({ text }) => fold(text)))
  return document.language
    .otherPlaces(inquiry, document.places, fold(inquiry.stem))
    .filter((text) => !taken.has(fold(text)) && !sentence.includes(fold(text)))
    .map((text) => {
      const { start, end } = inquiry.answer
      return { text, correct: false, why: where.wrong(text, inquiry.answer.text), evidence: [{ start, end }] }
    })
}

function wrongPhrases(document: AnnotatedDocument, inquiry: Inquiry): DraftOption[] {
  const { what } = document.language.wording
  const fromArticle = inquiry.rivals.map(({ text, start, end, sentence }) => ({
    text,
    correct: false,
    why: what.elsewhere(text, surroundings(document, sentence)),
    evidence: [{ start, end }],
  }))
  return [...fromArticle, ...morePlaces(document, inquiry)]
}

/** Questions whose answers are phrases of the article: names of one kind (`which`) or anything else (`what`). */
export function* phraseQuestions(document: AnnotatedDocument, asks: 'which' | 'what'): Iterable<Draft> {
  for (const inquiry of inquiriesOn(document, asks)) {
    const draft = questionOn(document, inquiry, {
      construction: asks,
      optionKind: asks === 'which' ? 'bodies' : 'phrases',
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
