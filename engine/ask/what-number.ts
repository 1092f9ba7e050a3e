import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Quantity, Sentence } from '../text/document'
import { bare, fold, keyWords } from '../text/fold'
import { asAnswer, MOST_SENTENCES, openQuestion } from './shared/open-question'
import { centrality, factKey, isSalient, textOf } from './shared/quoting'

const MOST_WORDS = 30
/** «خمسة أشخاص» stands in any text: nobody would ask what the five are. */
const LEAST_VALUE = 20

function isOnlyThere(document: AnnotatedDocument, quantity: Quantity): boolean {
  const digits = bare(quantity.text)
  const count = document.occurrences.get(fold(digits))?.length ?? 0
  return count === 1 && !fold(document.article.title ?? '').includes(digits)
}

/** A number that a sentence tells by itself, with no other beside it. */
function isTold(document: AnnotatedDocument, sentence: Sentence, quantity: Quantity): boolean {
  if (quantity.written !== 'digits' || quantity.kind === 'year') return false
  if (quantity.kind === 'count' && quantity.value < LEAST_VALUE) return false
  const clause = { first: 0, last: sentence.tokens.length }
  return document.language.countNumbers(sentence, clause) <= 2 && isOnlyThere(document, quantity)
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { whatNumber: words } = document.language.wording
  for (const quantity of document.quantities) {
    const sentence = document.sentences[quantity.sentence]
    if (!sentence || sentence.index >= MOST_SENTENCES || !isTold(document, sentence, quantity)) continue
    const clause = document.language.wholeSentence(sentence, MOST_WORDS)
    if (!clause || !isSalient(document, sentence) || document.language.leans(textOf(document, clause))) continue
    const written = document.language.numberPhrase(sentence, quantity)
    const text = textOf(document, clause)
    const said = (document.statementsIn.get(sentence.index) ?? []).find(
      ({ start, end }) => start <= quantity.start && quantity.end <= end,
    )
    if (said && !keyWords(text).includes(fold(said.speaker.name).split(' ').at(-1) ?? '')) continue
    yield openQuestion(document, {
      construction: 'what-number',
      stem: words.stem(written, quantity.kind === 'percent', said?.speaker.name ?? null),
      model: asAnswer(text),
      rubric: [{ points: 1, criterion: words.criterion(text) }],
      explanation: words.explanation(written),
      fact: factKey('sentence', sentence.key),
      told: [{ start: clause.start, end: clause.end }],
      sentences: [sentence.index],
      worth: 0.4 + 0.3 * centrality(document, sentence),
    })
  }
}

/** What a number of the text tells; the answer is written freely. */
export const whatNumber: Construction = {
  id: 'what-number',
  process: 'retrieve',
  examples: [
    {
      text: 'يضم المتحف الوطني في مدينة حلب 450 قطعة من الفخار القديم.',
      asks: 'إلامَ يشير العدد «450» في النص؟',
    },
    // A small number is hardly worth a question.
    { text: 'يضم المتحف الوطني في مدينة حلب 5 قطع من الفخار القديم.', asks: null },
    // It stands in two places.
    { text: 'يضم المتحف الوطني 450 قطعة من الفخار القديم. وباع سامي الحلبي 450 كتابا في مدينة حلب.', asks: null },
  ],
  propose,
}
