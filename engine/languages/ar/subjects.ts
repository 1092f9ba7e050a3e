import type { Token } from '../../text/document'
import { hasPronoun } from './clause-shape'
import { agents, isDefinite, isOrdinary, particles, stem, timeWords } from './look-up'
import { givenNameGender, roleHeadOf } from './names'
import { isPlaceWord } from './places'
import { verbOf } from './verb-forms'

/** Somebody or something that acts: a name, a place, a definite role or a noun of the list of agents. */
function isAgent(token: Token, names: ReadonlySet<string>): boolean {
  const word = token.form
  if (names.has(token.key)) return true
  if (givenNameGender(word) || isPlaceWord(word) || (roleHeadOf(word) !== null && isDefinite(word))) return true
  const base = stem(word)
  return agents.has(base) || (isDefinite(word) && /(?:ون|يون)$/u.test(word))
}

/** «صارت أول امرأة»: what follows is said of somebody who is not named. */
const PREDICATE = /^(?:اول|اخر|اكثر|اكبر|اصغر|اهم|افضل|احد|احدى|غير|اقدم|اعلى|اشهر|ابرز)$/u

/** «دمر البرد أكثر الأشجار»: where another noun follows the definite one, the first is the subject and the second the object. */
function hasObjectAfter(tokens: readonly Token[], subject: number): boolean {
  if (!isDefinite(tokens[subject]?.form ?? '') || !/^ال/u.test(tokens[subject]?.form ?? '')) return false
  let at = subject + 1
  while (/^ال/u.test(tokens[at]?.form ?? '') && isDefinite(tokens[at]?.form ?? '')) at += 1
  const object = tokens[at]
  if (object?.kind !== 'word' || object.form.length < 3 || at - subject > 2) return false
  if (particles.has(object.form) || timeWords.has(object.form) || verbOf(object.form)?.doubtful === false) return false
  return !/^(?:و|ف|ب|ل|ك|ال)/u.test(object.form) && !/(?:ا|ين|ى)$/u.test(object.form)
}

/** A verb with its subject after it: where an object could stand there too, only an agent counts. */
export function hasSubject(tokens: readonly Token[], at: number, word: string, names: ReadonlySet<string>): boolean {
  const verb = verbOf(word)
  const next = tokens[at + 1]
  const isNoun = next?.kind === 'word' && !particles.has(next.form) && !hasPronoun(next.form)
  if (!verb)
    return !looksLikeVerb(word) || (isNoun && isDefinite(next.form) && (word.startsWith('ي') || isAgent(next, names)))
  if (verb.withObject && !verb.doubtful) return false
  if (!isNoun || (PREDICATE.test(next.form) && tokens[at + 2]?.form !== 'من')) return false
  return verb.transitive
    ? isAgent(next, names) || hasObjectAfter(tokens, at + 1)
    : !verbOf(next.form) || verbOf(next.form)?.doubtful === true || isDefinite(next.form)
}

/** An unlisted word in the shape of a present or a feminine past: «تخضع، أدانت». */
export function looksLikeVerb(word: string): boolean {
  if (isOrdinary(word) || isDefinite(word) || isPlaceWord(word) || givenNameGender(word)) return false
  return (/^ي\p{L}{3,}$/u.test(word) && !/(?:ة|ات|ين)$/u.test(word)) || /^\p{L}{3,}[^ا]ت$/u.test(word)
}

/** «في عام 1905، حصل على …»: after an adverbial, the verb needs its subject all the same. */
export function mainVerbHasSubject(
  tokens: readonly Token[],
  first: number,
  word: string,
  names: ReadonlySet<string>,
): boolean {
  if (!particles.has(word)) return true
  for (let at = first + 1; at < Math.min(tokens.length, first + 14); at++) {
    const token = tokens[at]
    const verb = token?.kind === 'word' ? verbOf(token.form) : null
    if (token && verb && (!verb.doubtful || tokens[at - 1]?.text === '،'))
      return hasSubject(tokens, at, token.form, names)
  }
  return false
}

/** A sentence that opens with a noun must say something about it: a verb or «هو». */
export function hasPredicate(tokens: readonly Token[], first: number): boolean {
  let inRelative = false
  for (const [index, { form: word, kind, text }] of tokens.slice(first + 1).entries()) {
    if (text === '،' && tokens[first + index + 2]?.form.startsWith('و')) return false
    if (kind !== 'word') {
      inRelative = false
      continue
    }
    if (/^(?:الذي|التي|الذين|اللذين)$/u.test(word)) inRelative = true
    if (/^(?:هو|هي|هم|هما)$/u.test(word)) return true
    const verb = verbOf(word)
    if (verb && !verb.doubtful && !isDefinite(word)) {
      if (!inRelative) return true
      inRelative = false
    }
  }
  return false
}
