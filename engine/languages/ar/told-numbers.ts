import type { Quantity, Range, Sentence } from '../../text/document'
import { scales, units } from './counted-words'
import { months } from './look-up'
import { sentenceWords } from './syntax/sentence-words'

const YEAR_WORD = /^(?:ال)?(?:عام|سنة)$/u
const IN_YEAR = /^[وف]?(?:في|خلال|عام|سنة)$/u
/** «منذ عام 1931»، «بحلول سنة 1990»: nothing is told to have happened in that year. */
const AROUND =
  /^[وفل]?(?:منذ|عن|حتى|قبل|بعد|بحلول|من|الى|لغاية|بين|مطلع|اواخر|اوائل|نهاية|بداية|حوالي|نحو|لعام|لسنة|موسم)$/u

/** See `Language.happensIn`. */
export function happensIn(sentence: Sentence, clause: Range, year: Quantity): boolean {
  const { tokens } = sentence
  let at = year.first - 1
  while (at > clause.first && (YEAR_WORD.test(tokens[at]?.form ?? '') || months.has(tokens[at]?.form ?? ''))) at -= 1
  if (tokens[at]?.kind === 'number') return false
  const opener = tokens[at]?.form ?? ''
  const isIn = IN_YEAR.test(opener) || YEAR_WORD.test(tokens[at + 1]?.form ?? '')
  if (!isIn || AROUND.test(opener) || AROUND.test(tokens[at - 1]?.form ?? '')) return false
  const verbs = sentenceWords(sentence)
    .slice(clause.first, clause.last)
    .filter(({ reading }) => reading.pos === 'verb')
  return (
    verbs[0]?.reading.tense === 'past' && !/^[وف]?(?:كان|كانت|ظل|ظلت|بقي|بقيت|ليس|ليست)$/u.test(verbs[0].token.form)
  )
}

/** See `Language.numberPhrase`. */
export function numberPhrase(sentence: Sentence, quantity: Quantity): string {
  const { tokens, start, text } = sentence
  let last = quantity.last - 1
  const next = tokens[last + 1]
  if (quantity.kind === 'percent' && next) last += next.form === 'في' ? 2 : 1
  else if (next && scales.has(next.form)) {
    last += 1
    const unit = tokens[last + 1]
    if (unit && units.has(unit.form)) last += 1
  }
  return text.slice(quantity.start - start, (tokens[last]?.end ?? quantity.end) - start)
}
