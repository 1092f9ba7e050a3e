import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Inquiry, Person } from '../text/document'
import { keyWords } from '../text/fold'
import { inquiriesOn, questionOn } from './shared/inquiry-question'

/** A person of so many sentences, more than any other, is what the text is about. */
const THEME_SENTENCES = 4

function personOf(document: AnnotatedDocument, { answer }: Inquiry): Person | undefined {
  return document.people.find(({ mentions }) =>
    mentions.some(({ start, end }) => start < answer.end && answer.start < end),
  )
}

/** Who the whole text is about needs no reading to guess. */
function isTheme(document: AnnotatedDocument, person: Person | undefined, name: string): boolean {
  const title = keyWords(document.article.title ?? '')
  const sentences = (each: Person | undefined) => new Set(each?.mentions.map(({ sentence }) => sentence)).size
  const own = sentences(person)
  const others = document.people.filter(({ id }) => id !== person?.id).map(sentences)
  return (
    keyWords(name).some((part) => part.length > 2 && title.includes(part)) ||
    (own >= THEME_SENTENCES && own > Math.max(0, ...others))
  )
}

/** Spellings of a name that count: as written, the whole name and the last name. */
function spellings(person: Person | undefined, name: string): string[] {
  const whole = person?.name ?? name
  return [...new Set([name, whole, whole.split(' ').at(-1) ?? ''])].filter((text) => text !== '')
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  for (const inquiry of inquiriesOn(document, 'who')) {
    const person = personOf(document, inquiry)
    // «رفض محمد القيق …» cut after the first name: nobody is asked for by half a name.
    const isHalf = keyWords(inquiry.answer.text).length < 2 && keyWords(person?.name ?? '').length < 2
    if (isHalf || isTheme(document, person, inquiry.answer.text)) continue
    const draft = questionOn(document, inquiry, {
      construction: 'who',
      optionKind: 'people',
      order: 'shuffled',
      // The people of an article seldom could all have done it: the name is typed.
      wrong: [],
      accepted: spellings(person, inquiry.answer.text),
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
    // Anybody could have done it; a family is no person.
    { text: 'ألقى سامي الحلبي كلمة قصيرة.', asks: null },
    { text: 'حكم آل سعود مناطق واسعة من الجزيرة العربية.', asks: null },
  ],
  propose,
}
