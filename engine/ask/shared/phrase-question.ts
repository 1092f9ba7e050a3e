import type { Draft, DraftOption } from '../../draft'
import type { AnnotatedDocument, Inquiry } from '../../text/document'
import { fold, keyWords } from '../../text/fold'
import { inquiriesOn, questionOn } from './inquiry-question'
import { surroundings } from './quoting'

function wrongPhrases(document: AnnotatedDocument, inquiry: Inquiry): DraftOption[] {
  const { what } = document.language.wording
  return inquiry.rivals.map(({ text, start, end, sentence }) => ({
    text,
    correct: false,
    why: what.elsewhere(text, surroundings(document, sentence)),
    evidence: [{ start, end }],
  }))
}

/** Longer phrases can be typed in too many ways. */
const MOST_TYPED = 4

/** What the title names, or what goes on behind the clause («1620–1621»), makes no question. */
function isFit(document: AnnotatedDocument, { answer, shows }: Inquiry): boolean {
  const title = fold(document.article.title ?? '')
  const words = keyWords(answer.text)
  const known = words.some((word) => word.length > 2 && title.includes(word))
  return (
    !known && words.length <= MOST_TYPED && !/^[–-]\p{Nd}/u.test(document.article.text.slice(shows.end, shows.end + 2))
  )
}

/** Questions whose answers are phrases of the article: names, which are typed (`which`), or anything else (`what`). */
export function* phraseQuestions(document: AnnotatedDocument, asks: 'which' | 'what'): Iterable<Draft> {
  for (const inquiry of inquiriesOn(document, asks)) {
    if (asks === 'which' && !isFit(document, inquiry)) continue
    const draft = questionOn(document, inquiry, {
      construction: asks,
      optionKind: asks === 'which' ? 'bodies' : 'phrases',
      order: 'shuffled',
      wrong: asks === 'which' ? [] : wrongPhrases(document, inquiry),
      accepted: asks === 'which' ? [inquiry.answer.text] : [],
      right: document.language.wording.what.right(inquiry.answer.text),
      worth: 0.6,
      difficulty: 0.45,
    })
    if (draft) yield draft
  }
}
