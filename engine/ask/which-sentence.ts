import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Inquiry } from '../text/document'
import { keyWords } from '../text/fold'
import { inquiriesOn } from './shared/inquiry-question'
import { centrality, factKey } from './shared/quoting'

/** Share of a statement's words beyond which another sentence might be taken for the one that is looked for. */
const SAME_MATTER = 0.5
const LEAST_WORDS = 3
const ASKED = ['when', 'why'] as const
/** Words of a sentence beyond which it is too much to mark as one answer. */
const MOST_WORDS = 45

/** No other sentence of the article speaks of the same matter. */
function isOnlyOne(document: AnnotatedDocument, { sentence: own, statement }: Inquiry): boolean {
  const keys = [...new Set(keyWords(statement))].filter((key) => key.length > 2)
  // «في 1563 و 1593»: part of a row of years is left.
  if (keys.length < LEAST_WORDS || /(?<!\d) و ?\d/u.test(statement)) return false
  return document.sentences.every((sentence) => {
    if (sentence.index === own) return true
    const inside = new Set(sentence.tokens.map(({ key }) => key))
    return keys.filter((key) => inside.has(key)).length / keys.length <= SAME_MATTER
  })
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { whichSentence } = document.language.wording
  for (const asks of ASKED) {
    for (const inquiry of inquiriesOn(document, asks)) {
      const sentence = document.sentences[inquiry.sentence]
      if (!sentence || sentence.tokens.length > MOST_WORDS || !isOnlyOne(document, inquiry)) continue
      const span = { start: sentence.start, end: sentence.end }
      yield {
        construction: 'which-sentence',
        process: 'retrieve',
        type: 'select-evidence',
        stem: whichSentence.stem(asks, inquiry.statement),
        options: [],
        answer: { kind: 'span', span },
        evidence: [span],
        explanation: whichSentence.explanation(sentence.text),
        fact: factKey('clause', inquiry.shows.start, inquiry.shows.end),
        optionKind: 'none',
        order: 'shuffled',
        shows: [span],
        sentences: [sentence.index],
        worth: 0.45 + 0.3 * centrality(document, sentence),
        difficulty: 0.35,
      }
    }
  }
}

/** Find the one sentence that tells when or why something happened. */
export const whichSentence: Construction = {
  id: 'which-sentence',
  process: 'retrieve',
  examples: [
    {
      text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931. ويقرأ الأطفال فيها كل يوم.',
      asks: 'حدِّد في النص الجملة التي تبيّن متى تأسست المكتبة العامة في حي الزيتون.',
    },
    // The second sentence speaks of the same matter.
    {
      text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931. وكانت المكتبة العامة في حي الزيتون صغيرة.',
      asks: null,
    },
  ],
  propose,
}
