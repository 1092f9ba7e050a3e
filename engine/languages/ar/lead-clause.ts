import type { Range, Sentence, Token } from '../../text/document'
import type { Clause } from '../language'
import { clauseBreak, clauseOf, hasPronoun } from './clause-shape'
import { isDefinite, leaningOpeners, openClause, particles } from './look-up'
import { givenNameGender } from './names'
import { isPlaceWord } from './places'
import { isSettled } from './settled'
import { isAccording } from './speech-according'
import { isUnderstood, pointsBack } from './speech-quote'
import { sentenceWords } from './syntax/sentence-words'
import { verbOf } from './verb-forms'

const NO_NAMES: ReadonlySet<string> = new Set()

/** «في حال …، فإن»: where the main clause begins, for clauses that are not whole without it. */
function mainClauseAt(tokens: readonly Token[], range: Range): number | null {
  for (let at = range.first; at < Math.min(range.last, range.first + 14); at++) {
    if (tokens[at]?.text === '،' && tokens[at + 1]?.form === 'فان') return at + 1
  }
  return null
}

/** A pronoun early in the clause points outside it, unless a relative word before it explains it. */
function pointsOutside(tokens: readonly Token[], range: Range): boolean {
  const inside = tokens.slice(range.first, range.first + 4)
  const relative = inside.findIndex(({ form }) => /^(?:الذي|التي|الذين)$/u.test(form))
  const checked = relative < 0 ? inside.slice(0, 3) : inside.slice(0, relative)
  return checked.some(({ form, kind }) => kind === 'word' && hasPronoun(form))
}

/** A relative clause that nothing follows: «المساعدة التي تقدمها …» is no sentence. */
function isFragment(tokens: readonly Token[], first: number, last: number): boolean {
  const inside = tokens.slice(first, last)
  const relative = inside.findIndex(({ form }) => /^(?:الذي|التي|الذين)$/u.test(form))
  if (relative < 0 || relative > 3) return false
  return inside
    .slice(relative + 3)
    .every(({ form }) => verbOf(form)?.tense === undefined || verbOf(form)?.doubtful === true)
}

/** After «أنّ» the subject is accusative; where letters show it, the clause is wrong without «أنّ». */
function showsCase(tokens: readonly Token[], first: number): boolean {
  const word = tokens[first]?.form ?? ''
  const isPreposed =
    /^(?:لل|ل|في|من|على|ب|هناك|ثمة|لدى|عند)/u.test(word) && !isPlaceWord(word) && !givenNameGender(word)
  return isPreposed || /(?:ين|[^اىيو]ا)$/u.test(word) || /^(?:ابا|اخا|ذا)$/u.test(word)
}

/** «… بالنسبة لهم»: the last word points to somebody named before. */
function endsOutside(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last).filter(({ kind }) => kind === 'word')
  const end = words.at(-1)?.form ?? ''
  return particles.has(end) && hasPronoun(end)
}

/** «ولماذا …»: a «و» that would dangle at the head of a quotation. */
function hasConjunction(word: string): boolean {
  const rest = word.slice(1)
  return word.startsWith('و') && (particles.has(rest) || isDefinite(rest) || verbOf(word)?.prefix === 1)
}

/** «إنّ …، وإنّ …»: where the second thing that is said begins. */
function nextOpener(tokens: readonly Token[], first: number, last: number): number {
  for (let at = first + 4; at < last; at++) {
    const token = tokens[at]
    const isSecond = token?.form === 'وان' && (tokens[at - 1]?.text === '،' || token.text.includes('إ'))
    if (isSecond) return tokens[at - 1]?.text === '،' ? at - 1 : at
  }
  return last
}

/** See `Language.leadClause`. */
export function leadClause(sentence: Sentence, range: Range, afterOpener = false): Clause | null {
  const { tokens } = sentence
  const head = tokens[range.first]
  // «ووفقا لمراقب …»: somebody else's word inside.
  if (head?.kind !== 'word' || isAccording(head.form, '')) return null
  const isQuoted = tokens[range.first - 1]?.text === '«'
  const isDirect = isQuoted && !/^(?:ان|بان)$/u.test(tokens[range.first - 2]?.form ?? '')
  const main = openClause.has(head.form) && !isDirect ? mainClauseAt(tokens, range) : range.first
  if (main === null || (!isDirect && !isWholeFrom(tokens, range, main, afterOpener))) return null
  const last = isDirect
    ? clauseBreak(tokens, range, main)
    : nextOpener(tokens, range.first, clauseBreak(tokens, range, main))
  if (isFragment(tokens, range.first, last)) return null
  if (!isDirect && endsOutside(tokens, range.first, last)) return null
  const joins = range.first === 0 && sentenceWords(sentence)[0]?.reading.proclitics[0] === 'و'
  const skip = joins || (isDirect && hasConjunction(head.form)) ? 1 : 0
  const clause = clauseOf(sentence, { first: range.first, last }, skip, { least: 4, most: 28 })
  const isListed = sentence.role === 'list-item'
  if (!clause || isListed)
    return clause && !pointsOutside(tokens, range) && !pointsBack(sentence, clause) ? clause : null
  if (!isUnderstood(sentence, clause, isQuoted, afterOpener && !isDirect)) return null
  return isDirect || isSettled(tokens, clause, NO_NAMES, true) ? clause : null
}

/** Reported speech begins where «إن» ends: what leans on the lines before, or shows a case that «أنّ» gave, is left out. */
function isWholeFrom(tokens: readonly Token[], range: Range, main: number, afterOpener: boolean): boolean {
  const word = tokens[range.first]?.form ?? ''
  const opener = tokens[range.first - 1]?.text === '«' ? range.first - 2 : range.first - 1
  const isAccusative = afterOpener ? /^فان$/u : /^(?:ان|بان|فان)$/u
  if (isAccusative.test(tokens[opener]?.form ?? '') && showsCase(tokens, range.first)) return false
  return main !== range.first || !leaningOpeners.has(word) || /^(?:ليس|لا|لم|لن|هناك|نحن|هذا|هذه)$/u.test(word)
}
