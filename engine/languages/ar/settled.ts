import type { Range, Token } from '../../text/document'
import { REFERENTIAL, RELATIVE_TIME } from './lexicon/soundness'
import { isDefinite, stem, timeWords, wordSet } from './look-up'
import { givenNameGender } from './names'
import { isPlaceWord } from './places'
import { verbOf } from './verb-forms'

const relativeTime = wordSet(RELATIVE_TIME)
const referential = wordSet(REFERENTIAL)
const ORDINAL = /^(?:ال)?(?:اول|اولى|ثاني|ثانية|ثالث|ثالثة|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|واحد|تالي)$/u

/** «أمس»، «العام الماضي»: «اليوم الثالث» is none, and neither is a weekday with its date. */
function isRelativeTime(tokens: readonly Token[], at: number, isSaid: boolean): boolean {
  const token = tokens[at]
  const word = token?.form.replace(/^[وفبل](?=ال|امس|غدا)/u, '') ?? ''
  // What somebody says «الآن» is of the time at which it is said.
  if (isSaid && /^(?:الان|حاليا)$/u.test(word)) return false
  if (!relativeTime.has(word)) return false
  const next = tokens[at + 1]
  if (word === 'اليوم' && ORDINAL.test(next?.form ?? '')) return false
  return next?.kind !== 'number'
}

/** Whether what follows says which one is meant: an adjective, a name, a quotation. */
function isIdentified(tokens: readonly Token[], at: number, names: ReadonlySet<string>): boolean {
  const next = tokens[at + 1]
  if (!next) return false
  if (/^(?:على|ضد|بين|حول)$/u.test(next.form)) return true
  if (/^[«“]$/u.test(next.text)) return tokens.slice(at + 2, at + 6).some(({ text }) => /^[»”]$/u.test(text))
  if (next.kind !== 'word') return false
  if (names.has(next.key) || givenNameGender(next.form) === 'm' || givenNameGender(next.form) === 'f') return true
  if (isPlaceWord(next.form) || verbOf(next.form)?.doubtful === false) return isPlaceWord(next.form)
  const isAdjective = /^ال/u.test(next.form) && isDefinite(next.form) && !timeWords.has(next.form)
  return isAdjective && !/^(?:الذي|التي|الذين)$/u.test(next.form)
}

/** «الشركة» with «شركة …» before it in the same stretch is explained there. */
function isExplained(tokens: readonly Token[], first: number, at: number, base: string): boolean {
  return tokens.slice(first, at).some(({ form }) => form === base || form.replace(/^[وفبلك]/u, '') === base)
}

/** Whether a stretch says when and of whom it speaks, so that a reader who sees nothing else understands it. */
export function isSettled(tokens: readonly Token[], range: Range, names: ReadonlySet<string>, isSaid = false): boolean {
  for (let at = range.first; at < range.last; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') continue
    // «والذي» hangs a second sentence on a noun that readers must guess.
    if (isRelativeTime(tokens, at, isSaid) || /^و(?:الذي|التي|الذين)$/u.test(token.form)) return false
    if (!isDefinite(token.form)) continue
    const base = stem(token.form)
    if (!referential.has(base) || names.has(token.key)) continue
    if (!isIdentified(tokens.slice(0, range.last), at, names) && !isExplained(tokens, range.first, at, base))
      return false
  }
  return true
}
