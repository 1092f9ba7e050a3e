import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Sentence } from '../text/document'
import { keyWords } from '../text/fold'
import type { Span } from '../types'
import { centrality, factKey, textOf } from './shared/quoting'

const BREAK = /^[.،؛:«»()؟!-]$/u

/** The stretch between two marks in which an expression stands, if it is whole and can be quoted. */
function segmentAround(document: AnnotatedDocument, { index, tokens }: Sentence, found: Span): Span | null {
  const sentence = document.sentences[index]
  const at = tokens.findIndex(({ start, end }) => start <= found.start && found.start < end)
  const before = tokens.slice(0, at).findLastIndex(({ text }) => BREAK.test(text))
  const next = tokens.findIndex(({ start, text }) => start >= found.end && BREAK.test(text))
  const last = next < 0 ? tokens.length : next
  const closers = [tokens[last]?.text ?? '.', tokens[before]?.text ?? '.']
  if (!sentence || closers.some((text) => !/^[.،؛:]$/u.test(text))) return null
  const isInside = before >= 0 && tokens[before]?.text !== ':'
  const first = /^[وف]?(?:ان|قد|بان)$/u.test(tokens[before + 1]?.form ?? '') ? before + 2 : before + 1
  const whole = document.language.wholeFrom(sentence, first, last, document.names, isInside)
  const words = whole ? keyWords(textOf(document, whole)).length : 0
  return words >= 5 && words <= 25 ? whole : null
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { wordInContext } = document.language.wording
  for (const sentence of document.sentences) {
    if (sentence.repeated) continue
    for (const found of document.language.findMeanings(sentence)) {
      const whole = segmentAround(document, sentence, found)
      if (!whole) continue
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
    // Who is working stands before the comma: the rest is no sentence.
    { text: 'وصل العمال صباحا إلى الجسر، يعملون على قدم وساق في البرد.', asks: null },
  ],
  propose,
}
