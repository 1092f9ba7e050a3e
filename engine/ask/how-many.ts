import type { Construction, Draft, DraftOption } from '../draft'
import type { AnnotatedDocument, Quantity } from '../text/document'
import { bare, fold } from '../text/fold'
import { GAP } from '../types'
import {
  centrality,
  factKey,
  isInside,
  isSalient,
  type Quotable,
  quotable,
  surroundings,
  withReplaced,
} from './shared/quoting'
import { around } from './shared/ranked'

/** Three other numbers, below the key and above it, sorted with it by value. */
function numberOptions(document: AnnotatedDocument, quantity: Quantity, salt: string): DraftOption[] | null {
  const { howMany } = document.language.wording
  const chosen = around(quantity.value, document.language.alternatives(quantity, document.quantities, salt), salt)
  if (!chosen) return null
  const wrong = chosen.map(({ text, value }) => {
    const seen = document.quantities.find(
      (other) => fold(other.text) === fold(text) && other.sentence !== quantity.sentence,
    )
    const why = seen
      ? howMany.elsewhere(text, surroundings(document, seen.sentence))
      : howMany.wrong(text, quantity.text)
    const { start, end } = seen ?? quantity
    return { value, option: { text, correct: false, why, evidence: [{ start, end }] } }
  })
  const right = {
    text: quantity.written === 'digits' ? quantity.text : bare(quantity.text),
    correct: true,
    why: howMany.right(quantity.text),
    evidence: [{ start: quantity.start, end: quantity.end }],
  }
  const all = [{ value: quantity.value, option: right }, ...wrong]
  return all.sort((a, b) => a.value - b.value).map(({ option }) => option)
}

/** The only number of its kind in a short stretch, and one that the main verb is about. */
function isWorthAsking(document: AnnotatedDocument, { sentence, clause }: Quotable, quantity: Quantity): boolean {
  const inside = (document.quantitiesIn.get(sentence.index) ?? []).filter((found) => isInside(clause, found))
  const years = inside.filter(({ kind }) => kind === 'year').length
  const numbers = document.language.countNumbers(sentence, clause)
  if (quantity.kind === 'year' || numbers - years > 2 || (quantity.kind === 'percent' && inside.length > 1))
    return false
  if (inside.some((other) => other !== quantity && other.value === quantity.value)) return false
  return document.language.isMain(sentence, clause, quantity)
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { howMany } = document.language.wording
  for (const quoted of quotable(document)) {
    const { sentence, clause, state } = quoted
    if (!isSalient(document, sentence, clause)) continue
    const inside = (document.quantitiesIn.get(sentence.index) ?? []).filter((found) => isInside(clause, found))
    for (const quantity of inside.filter((found) => isWorthAsking(document, quoted, found))) {
      const options = numberOptions(document, quantity, sentence.key)
      if (!options) continue
      const statement = withReplaced(document, clause, quantity, GAP)
      yield {
        construction: 'how-many',
        process: 'retrieve',
        type: 'gap',
        stem: howMany.stem(state(statement)),
        options,
        answer: { kind: 'option' },
        evidence: [{ start: sentence.start, end: sentence.end }],
        explanation: howMany.right(quantity.text),
        fact: factKey('sentence', sentence.key),
        optionKind: 'numbers',
        order: 'sorted',
        shows: [{ start: clause.start, end: clause.end }],
        sentences: [sentence.index],
        worth: 0.5 + 0.4 * centrality(document, sentence),
        difficulty: 0.35,
      }
    }
  }
}

/** Which number stands in this place? Ages, days, scores and ranges are never asked for. */
export const howMany: Construction = {
  id: 'how-many',
  process: 'retrieve',
  examples: [
    {
      text: 'يضم المتحف الوطني في مدينة حلب 450 قطعة من الفخار القديم.',
      asks: 'أكمل الفراغ بالعدد الذي ورد في النص: «يضم المتحف الوطني في مدينة حلب ____ قطعة من الفخار القديم».',
    },
    { text: 'يقع المتحف الوطني بين 15 و20 مترا من شاطئ البحر.', asks: null },
    // The number belongs to a part of the sentence under its main verb.
    { text: 'زار سامي الحلبي في حلب المتحف الوطني الذي يضم 450 قطعة من الفخار.', asks: null },
    // Without the lines before it nobody knows which company is meant.
    { text: 'باعت الشركة في شهر واحد 450 قطعة من الفخار الملون.', asks: null },
  ],
  propose,
}
