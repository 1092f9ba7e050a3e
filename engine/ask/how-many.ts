import type { Construction, Draft, DraftOption } from '../draft'
import { fraction } from '../random'
import type { AnnotatedDocument, Quantity } from '../text/document'
import { bare, fold } from '../text/fold'
import { GAP } from '../types'
import { centrality, factKey, isInside, quotable, surroundings, withReplaced } from './shared/quoting'

/** Three other numbers around the key, whose rank among them is drawn from the text. */
export function numberOptions(document: AnnotatedDocument, quantity: Quantity, salt: string): DraftOption[] | null {
  const { howMany } = document.language.wording
  const candidates = document.language.alternatives(quantity, document.quantities, salt)
  const value = (text: string) => Number(bare(text).replace(/[,]/gu, '')) || candidates.indexOf(text)
  const isDigits = quantity.written === 'digits'
  const below = candidates.filter((text) => isDigits && value(text) < quantity.value)
  const wanted = Math.min(below.length, Math.floor(fraction(`${salt}|rank`) * 4))
  const chosen = isDigits
    ? [...below.slice(0, wanted), ...candidates.filter((text) => !below.includes(text))].slice(0, 3)
    : candidates.slice(0, 3)
  if (chosen.length < 3) return null
  const wrong = chosen.map((text) => {
    const seen = document.quantities.find(
      (other) => fold(other.text) === fold(text) && other.sentence !== quantity.sentence,
    )
    const why = seen
      ? howMany.elsewhere(text, surroundings(document, seen.sentence))
      : howMany.wrong(text, quantity.text)
    return {
      text,
      correct: false,
      why,
      evidence: seen ? [{ start: seen.start, end: seen.end }] : [{ start: quantity.start, end: quantity.end }],
    }
  })
  const right = {
    text: isDigits ? quantity.text : bare(quantity.text),
    correct: true,
    why: howMany.right(quantity.text),
    evidence: [{ start: quantity.start, end: quantity.end }],
  }
  const all = [right, ...wrong]
  return isDigits ? all.sort((a, b) => value(a.text) - value(b.text)) : all
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { howMany } = document.language.wording
  for (const { sentence, clause, state } of quotable(document)) {
    const inside = (document.quantitiesIn.get(sentence.index) ?? []).filter((found) => isInside(clause, found))
    for (const quantity of inside.filter(({ kind }) => kind !== 'year')) {
      if (inside.some((other) => other !== quantity && other.value === quantity.value)) continue
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
        order: quantity.written === 'digits' ? 'sorted' : 'shuffled',
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
      text: 'يضم المتحف الوطني في المدينة 450 قطعة من الفخار القديم.',
      asks: 'أكمل الفراغ بالعدد الذي ورد في النص: «يضم المتحف الوطني في المدينة ____ قطعة من الفخار القديم».',
    },
    { text: 'يقع المتحف الوطني بين 15 و20 مترا من شاطئ البحر.', asks: null },
  ],
  propose,
}
