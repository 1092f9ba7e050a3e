import type { Construction, Draft, DraftOption } from '../draft'
import type { AnnotatedDocument, Inquiry } from '../text/document'
import { fold } from '../text/fold'
import { inquiriesOn, questionOn } from './shared/inquiry-question'
import { surroundings } from './shared/quoting'

/** Other people of the article, of the same gender, whom the sentence itself does not name. */
function wrongPeople(document: AnnotatedDocument, inquiry: Inquiry): DraftOption[] {
  const key = fold(inquiry.answer.text)
  const stem = fold(inquiry.stem)
  return document.people
    .filter(({ gender, name }) => (gender ?? 'm') === inquiry.grain && fold(name) !== key && name.includes(' '))
    .filter(({ id, mentions }) => id !== key && mentions.every(({ sentence }) => sentence !== inquiry.sentence))
    .filter(({ name }) =>
      fold(name)
        .split(' ')
        .every((part) => part.length < 4 || !stem.includes(part)),
    )
    .flatMap(({ name, mentions }) => {
      const [mention] = mentions
      if (!mention) return []
      const why = document.language.wording.who.elsewhere(name, surroundings(document, mention.sentence))
      return [{ text: name, correct: false, why, evidence: [{ start: mention.start, end: mention.end }] }]
    })
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  for (const inquiry of inquiriesOn(document, 'who')) {
    const last = inquiry.answer.text.split(' ').at(-1) ?? ''
    const draft = questionOn(document, inquiry, {
      construction: 'who',
      optionKind: 'people',
      order: 'shuffled',
      wrong: inquiry.answer.text.includes(' ') ? wrongPeople(document, inquiry) : [],
      accepted: [...new Set([inquiry.answer.text, last])],
      right: document.language.wording.who.right(inquiry.answer.text),
      worth: 0.75,
      difficulty: 0.35,
    })
    if (draft) yield draft
  }
}

/** Who did it? A person whom the article names. */
export const who: Construction = {
  id: 'who',
  process: 'retrieve',
  examples: [
    {
      text: 'أسس سامي الحلبي أول مكتبة عامة في حي الزيتون.',
      asks: 'من أسس أول مكتبة عامة في حي الزيتون؟',
    },
    { text: 'أسس الرجل أول مكتبة عامة في حي الزيتون.', asks: null },
  ],
  propose,
}
