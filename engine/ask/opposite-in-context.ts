import type { Construction, Draft } from '../draft'
import type { WordInUse } from '../languages/language'
import { fraction } from '../random'
import type { AnnotatedDocument } from '../text/document'
import { centrality, factKey } from './shared/quoting'
import { option, pick, quoteOf, vocabularyOf } from './shared/vocabulary'

/** The opposite itself, what means the same, and two words that mean neither. */
function draftOf(document: AnnotatedDocument, used: WordInUse): Draft | null {
  const { oppositeInContext: wording } = document.language.wording
  const sentence = document.sentences[used.sentence]
  const key = used.opposite
  if (!sentence || !key) return null
  const same = used.meaning && fraction(`${used.lemma}|same`) < 0.8 ? pick([used.meaning], key, 1, used.lemma) : []
  const wrong = pick(used.others, key, 3 - same.length, used.lemma)
  if (same.length + wrong.length < 3) return null
  const right = wording.right(used.word, key, used.gloss)
  return {
    construction: 'opposite-in-context',
    process: 'interpret',
    type: 'choice',
    stem: wording.stem(used.word, quoteOf(document, used), used.phrase),
    options: [
      option(key, true, right, used),
      ...same.map((text) => option(text, false, wording.same(used.word, text), used)),
      ...wrong.map((text) => option(text, false, wording.wrong(used.word, text), used)),
    ],
    answer: { kind: 'option' },
    evidence: [{ start: sentence.start, end: sentence.end }],
    explanation: right,
    fact: factKey('meaning', used.lemma),
    optionKind: 'meanings',
    order: 'shuffled',
    shows: [used.quote],
    sentences: [sentence.index],
    worth: (used.easy ? 0.32 : 0.5) + 0.2 * centrality(document, sentence),
    difficulty: 0.4,
  }
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  for (const used of vocabularyOf(document)) {
    const draft = draftOf(document, used)
    if (draft) yield draft
  }
}

/** What is the opposite of a word where it stands? Only words of the tables of senses that have one for certain. */
export const oppositeInContext: Construction = {
  id: 'opposite-in-context',
  process: 'interpret',
  examples: [
    {
      text: 'تركت العاصفة أضرارا جسيمة في مدينة حلب القديمة.',
      asks: 'ما ضدّ كلمة «جسيمة» في قول النص: «تركت العاصفة أضرارا جسيمة في مدينة حلب القديمة»؟',
    },
    { text: 'بدأت أزمة المياه في مدينة حلب بعد صيف طويل.', asks: null },
  ],
  propose,
}
