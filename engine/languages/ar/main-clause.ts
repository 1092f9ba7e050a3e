import type { Quantity, Range, Sentence } from '../../text/document'
import { isDefinite, months } from './look-up'
import { looksLikeVerb } from './subjects'
import { verbOf } from './verb-forms'

/** What comes after one of these belongs to a part of the sentence, not to its main verb. */
const SUBORDINATE =
  /^(?:و?(?:الذي|التي|الذين|اللذين|اللذان|حيث|عندما|حين|حينما|بينما|بعدما|لان|لانه|لانها|مما|ما|اذ|اذا|وهو|وهي|وهم|كما|بحيث|لكن|ولكن|الا|فيما|علما|منها|منهم|بينهم|بينها|بهامش|بفارق|وبعد|اجريت|اجري|نشرت|صدرت|صادر|صادرة|الصادر|الصادرة|تليها|يليها|مقارنة|مقابل|بدلا|الماضي))$/u
/** «طبعة عام 1911»، «سلفه الذي تأسس عام …»: the year of something else. */
const OF_SOMETHING_ELSE = /^(?:ال)?(?:طبعة|نسخة|اصدار|سلف|سلفه|سلفها|هامش|خطأ|حسب|تقدير|تقديرات|تعداد|احصاء)$/u

/** See `Language.countNumbers`. */
export function countNumbers(sentence: Sentence, within: Range): number {
  const { tokens } = sentence
  let count = 0
  for (let at = within.first; at < within.last; at++)
    if (tokens[at]?.kind === 'number' && !months.has(tokens[at + 1]?.form ?? '')) count += 1
  return count
}

/** See `Language.isMain`. */
export function isMain(sentence: Sentence, within: Range, quantity: Quantity): boolean {
  // «قانون المياه لعام 1998»: the year is part of a name.
  if (/^(?:لعام|لسنة)$/u.test(sentence.tokens[quantity.first - 1]?.form ?? '')) return false
  let verbs = 0
  for (let at = within.first; at < quantity.first; at++) {
    const token = sentence.tokens[at]
    if (!token) return false
    if (/^[،؛:()]$/u.test(token.text) && verbs > 0) return false
    if (token.kind !== 'word') continue
    if (SUBORDINATE.test(token.form) || OF_SOMETHING_ELSE.test(token.form)) return false
    const verb = verbOf(token.form)
    if ((verb && !verb.doubtful && !isDefinite(token.form)) || (at === within.first && looksLikeVerb(token.form)))
      verbs += 1
  }
  if (verbs > 1) return false
  return verbs === 1 || quantity.kind === 'year' || opensWithNumber(sentence, within, quantity)
}

/** «في عام 1905 سافر …»: what stands before the verb sets the time of it; a count there is no main fact. */
function opensWithNumber(sentence: Sentence, within: Range, quantity: Quantity): boolean {
  return sentence.tokens
    .slice(within.first, quantity.first)
    .every(({ kind, form }) => kind === 'word' && !/^و?في$/u.test(form))
}
