import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { centrality, factKey, isInside, textOf } from './shared/quoting'

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { wordInContext } = document.language.wording
  for (const sentence of document.sentences) {
    const whole = document.clauses[sentence.index]
    if (sentence.repeated || !whole) continue
    for (const found of document.language.findMeanings(sentence)) {
      if (!isInside(whole, found)) continue
      const quote = textOf(document, whole)
      const span = { start: found.start, end: found.end }
      yield {
        construction: 'word-in-context',
        process: 'interpret',
        type: 'choice',
        stem: wordInContext.stem(found.expression, quote),
        options: [
          {
            text: found.meaning,
            correct: true,
            why: wordInContext.right(found.expression, found.meaning),
            evidence: [span],
          },
          ...found.others.map((other) => ({
            text: other,
            correct: false,
            why: wordInContext.wrong(found.expression, other),
            evidence: [span],
          })),
        ],
        answer: { kind: 'option' },
        evidence: [{ start: sentence.start, end: sentence.end }],
        explanation: wordInContext.right(found.expression, found.meaning),
        fact: factKey('meaning', found.expression),
        optionKind: 'meanings',
        order: 'shuffled',
        shows: [{ start: whole.start, end: whole.end }],
        sentences: [sentence.index],
        worth: 0.55 + 0.2 * centrality(document, sentence),
        difficulty: 0.45,
      }
    }
  }
}

/** What does an expression mean where it stands? Only expressions of the list, whose sense is certain. */
export const wordInContext: Construction = {
  id: 'word-in-context',
  process: 'interpret',
  examples: [
    {
      text: 'يجري العمل في بناء الجسر الجديد على قدم وساق منذ الشتاء.',
      asks: 'ما معنى «على قدم وساق» في قول النص: «يجري العمل في بناء الجسر الجديد على قدم وساق منذ الشتاء»؟',
    },
    { text: 'يجري العمل في بناء الجسر الجديد ببطء منذ الشتاء.', asks: null },
  ],
  propose,
}
