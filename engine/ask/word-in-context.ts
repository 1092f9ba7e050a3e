import type { Construction, Draft } from '../draft'
import type { Meaning, WordInUse } from '../languages/language'
import { fraction } from '../random'
import type { AnnotatedDocument, Sentence } from '../text/document'
import { keyWords } from '../text/fold'
import type { Span } from '../types'
import { LEAST_WRONG } from './shared/inquiry-question'
import { centrality, factKey, textOf } from './shared/quoting'
import { option, pick, quoteOf, vocabularyOf } from './shared/vocabulary'

const MOST_WRONG = 3
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

type Shared = Pick<Draft, 'stem' | 'options' | 'explanation' | 'fact' | 'shows' | 'difficulty' | 'everyday'>

function draftOf(document: AnnotatedDocument, sentence: Sentence, shared: Shared, base = 0.55): Draft {
  return {
    ...shared,
    construction: 'word-in-context',
    process: 'interpret',
    type: 'choice',
    answer: { kind: 'option' },
    evidence: [{ start: sentence.start, end: sentence.end }],
    optionKind: 'meanings',
    order: 'shuffled',
    sentences: [sentence.index],
    worth: base + 0.2 * centrality(document, sentence),
  }
}

function expressionDraft(document: AnnotatedDocument, sentence: Sentence, found: Meaning): Draft | null {
  const { wordInContext } = document.language.wording
  const whole = segmentAround(document, sentence, found)
  if (!whole) return null
  const evidence = [{ start: found.start, end: found.end }]
  const right = wordInContext.right(found.expression, found.meaning)
  return draftOf(document, sentence, {
    stem: wordInContext.stem(found.expression, textOf(document, whole)),
    options: [
      { text: found.meaning, correct: true, why: right, evidence },
      ...found.others.map((other) => ({
        text: other,
        correct: false,
        why: wordInContext.wrong(found.expression, other),
        evidence,
      })),
    ],
    explanation: right,
    fact: factKey('meaning', found.expression),
    shows: [{ start: whole.start, end: whole.end }],
    difficulty: 0.45,
  })
}

/** What means the same, the opposite where there is one, and words that could stand there and mean neither. */
function wordDraft(document: AnnotatedDocument, used: WordInUse): Draft | null {
  const { wordInContext } = document.language.wording
  const sentence = document.sentences[used.sentence]
  const { meaning } = used
  if (!sentence || !meaning) return null
  const opposite = pick(used.opposites.slice(0, 2), meaning, 1, used.lemma)
  const others = pick(used.others, meaning, MOST_WRONG - opposite.length, used.lemma)
  // Three options that tempt are better than four of which one does not.
  if (opposite.length + others.length < LEAST_WRONG) return null
  const right = wordInContext.right(used.word, meaning, used.gloss)
  const quote = quoteOf(document, used)
  const shape = fraction(`${used.lemma}|shape`) < 0.6 ? 0 : 1
  return draftOf(
    document,
    sentence,
    {
      stem: used.phrase ? wordInContext.stem(used.word, quote) : wordInContext.wordStem(used.word, quote, shape),
      options: [
        option(meaning, true, right, used),
        ...opposite.map((text) => option(text, false, wordInContext.opposite(used.word, text), used)),
        ...others.map((text) => option(text, false, wordInContext.wrong(used.word, text), used)),
      ],
      explanation: right,
      fact: factKey('meaning', used.lemma),
      shows: [used.quote],
      difficulty: used.easy ? 0.3 : 0.5,
      everyday: used.easy,
    },
    used.easy ? 0.35 : 0.58,
  )
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  for (const sentence of document.sentences) {
    if (sentence.skipped) continue
    for (const found of document.language.findMeanings(sentence)) {
      const draft = expressionDraft(document, sentence, found)
      if (draft) yield draft
    }
  }
  for (const used of vocabularyOf(document)) {
    const draft = wordDraft(document, used)
    if (draft) yield draft
  }
}

/** What does a word or an expression mean where it stands? Only those of the tables, whose sense is certain. */
export const wordInContext: Construction = {
  id: 'word-in-context',
  process: 'interpret',
  examples: [
    {
      text: 'يجري العمل في بناء الجسر الجديد على قدم وساق منذ الشتاء.',
      asks: 'ما معنى «على قدم وساق» في قول النص: «يجري العمل في بناء الجسر الجديد على قدم وساق منذ الشتاء»؟',
    },
    {
      text: 'تفاقمت أزمة المياه في مدينة حلب بعد صيف طويل.',
      asks: 'ما معنى كلمة «تفاقمت» في قول النص: «تفاقمت أزمة المياه في مدينة حلب بعد صيف طويل»؟',
    },
    { text: 'يجري العمل في الجسر الجديد ببطء منذ الشتاء.', asks: null },
    // Who is working stands before the comma: the rest is no sentence.
    { text: 'وصل العمال صباحا إلى الجسر، يعملون على قدم وساق في البرد.', asks: null },
  ],
  propose,
}
