import type { Range, Sentence, Token } from '../../text/document'
import { form } from '../../text/fold'
import type { Clause } from '../language'
import {
  agents,
  common,
  isDefinite,
  isOrdinary,
  leaningOpeners,
  newClause,
  openClause,
  particles,
  prefixLength,
  stem,
} from './lexicon'
import { givenNameGender, roleHeadOf } from './names'
import { isPlaceWord } from './places'
import { verbOf } from './verb-forms'

const DEMONSTRATIVE = /^[وفبلك]?(?:هذا|هذه|ذلك|تلك|هؤلاء|هذين|هاتين)$/u
const BACKWARD =
  /^(?:ايضا|كذلك|المذكور|المذكورة|السابق|السابقة|الاخير|الاخيرة|اخرين|اخرون|الاخرين|الاخرون|نفسه|نفسها|التالي|التالية|اخرى|الاخر|الاخرى|اخر|بدوره|بدورها|لكليهما|كليهما|حينها|انذاك|الاخران)$/u
const FIRST_PERSON = /^(?:نحن|انا|اننا|انني|لدينا|لنا|علينا|عندنا|لدي|يمكننا|نا)$/u
const NO_PRONOUN =
  /^(?:الله|وجه|اتجاه|مياه|شبه|فقه|انتباه|تجاه|عبده|طه|نزيه|فواكه|تشويه|توجيه|تنبيه|ترفيه|شبيه|اله|كره|هم|مهم|الاهم|اهم|فهم|سهم|دعم|حجم|معظم|نجم|رسم|اسم|منتظم|معهم|مبهم|ملهم|متهم|درهم|سها|مها|نها|ضها|لها|منها|هن|وهن|ذهن|هما|بها)$/u
const DANGLING = new Set([
  'في',
  'من',
  'الى',
  'على',
  'عن',
  'مع',
  'و',
  'ان',
  'او',
  'ثم',
  'بين',
  'حيث',
  'التي',
  'الذي',
  'كما',
  'لكن',
  'قد',
  'لم',
  'لا',
  'بعد',
  'قبل',
  'غير',
  'كل',
  'بعض',
  'حوالي',
  'نحو',
  'خلال',
  'منذ',
  'ضد',
  'عبر',
  'لن',
])

/** Whether a word seems to carry a pronoun that points to somebody named elsewhere. */
export function hasPronoun(word: string): boolean {
  if (NO_PRONOUN.test(word)) return false
  if (particles.has(word)) return /(?:ها|هم|هما|ه)$/u.test(word) && !/^(?:هذه|عنده|وجه)$/u.test(word)
  if (givenNameGender(word) || isPlaceWord(word)) return false
  return word.length > 3 && /(?:[^\s](?:ها|هما|هم|هن)|ه)$/u.test(word)
}

function isBalanced(text: string): boolean {
  const pairs: Record<string, string> = { '»': '«', '”': '“', ')': '(', ']': '[' }
  const open: string[] = []
  for (const character of text) {
    if ('«“(['.includes(character)) open.push(character)
    else if (pairs[character] && open.pop() !== pairs[character]) return false
  }
  return open.length === 0 && !/["„]/u.test(text)
}

/** Latin letters stuck to Arabic ones, or signs that prose does not have. */
const BRACKETED_ASIDE = /\([^)]*[\p{Script=Latin}\p{Nd}/–:][^)]*\)/u
/** A label before a colon: «أولًا: …». */
const LABEL = /:(?!\p{Nd})/u
const TWO_NUMBERS = /\p{Nd} \p{Nd}/u

function isClean(text: string): boolean {
  if (BRACKETED_ASIDE.test(text) || TWO_NUMBERS.test(text) || LABEL.test(text)) return false
  return (
    isBalanced(text) &&
    !/\p{Script=Arabic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Arabic}|[{}<>|=_*#\\]|\.\.|…/u.test(text)
  )
}

function words(tokens: readonly Token[], range: Range): Token[] {
  return tokens.slice(range.first, range.last).filter(({ kind }) => kind !== 'mark')
}

/** A clause out of a stretch: marks at its end left out, its text quotable; null where it is too short, too long or torn. */
export function clauseOf(
  sentence: Sentence,
  range: Range,
  skip: number,
  limits: { least: number; most: number },
): Clause | null {
  let last = range.last
  if ([sentence.tokens[last - 1]?.text, sentence.tokens[last]?.text].includes(':')) return null
  while (last > range.first && /^[.،؛:!؟…]$/u.test(sentence.tokens[last - 1]?.text ?? '')) last -= 1
  const first = sentence.tokens[range.first]
  const end = sentence.tokens[last - 1]
  if (!first || !end) return null
  const count = words(sentence.tokens, { first: range.first, last }).length
  if (count < limits.least || count > limits.most || DANGLING.has(end.form)) return null
  const start = first.start + prefixLength(first.text, skip)
  const text = sentence.text.slice(start - sentence.start, end.end - sentence.start)
  return isClean(text) ? { first: range.first, last, start, end: end.end } : null
}

/** How many tokens and letters of «و»، «وقد»، «كما» open a sentence; null where the opening leans on what came before. */
function opening(tokens: readonly Token[]): { first: number; skip: number } | null {
  const head = tokens[0]
  if (head?.kind !== 'word') return head?.text === '«' || head?.kind === 'number' ? null : null
  if (/^[وف]?(?:قد|لقد)$/u.test(head.form) || head.form === 'كما') {
    return verbOf(tokens[1]?.form ?? '') ? { first: 1, skip: 0 } : null
  }
  if (leaningOpeners.has(head.form)) return null
  if (/^ف/u.test(head.form) && leaningOpeners.has(head.form.slice(1))) return null
  if (!head.form.startsWith('و'))
    return head.form.startsWith('ف') && verbOf(head.form)?.prefix === 1 ? null : { first: 0, skip: 0 }
  const rest = head.form.slice(1)
  if (leaningOpeners.has(rest)) return null
  const joined = verbOf(head.form)
  if (joined) return { first: 0, skip: joined.prefix }
  const isWhole =
    common.has(head.form) ||
    particles.has(head.form) ||
    givenNameGender(head.form) ||
    roleHeadOf(head.form)?.masculine.startsWith('و')
  return isWhole ? { first: 0, skip: 0 } : { first: 0, skip: 1 }
}

/** Somebody or something that acts: a name, a place, a definite role or a noun of the list of agents. */
function isAgent(token: Token): boolean {
  const word = token.form
  if (givenNameGender(word) || isPlaceWord(word) || (roleHeadOf(word) !== null && isDefinite(word))) return true
  const base = stem(word)
  return agents.has(base) || (isDefinite(word) && /(?:ون|يون)$/u.test(word))
}

/** «صارت أول امرأة»: what follows is said of somebody who is not named. */
const PREDICATE = /^(?:اول|اخر|اكثر|اكبر|اصغر|اهم|افضل|احد|احدى|غير|اقدم|اعلى|اشهر|ابرز)$/u

/** A verb with its subject after it: where an object could stand there too, only an agent counts. */
function hasSubject(tokens: readonly Token[], at: number, word: string): boolean {
  const verb = verbOf(word)
  const next = tokens[at + 1]
  const isNoun = next?.kind === 'word' && !particles.has(next.form) && !hasPronoun(next.form)
  if (!verb) return !looksLikeVerb(word) || (isNoun && isDefinite(next.form) && (word.startsWith('ي') || isAgent(next)))
  if (verb.withObject && !verb.doubtful) return false
  if (!isNoun || (PREDICATE.test(next.form) && tokens[at + 2]?.form !== 'من')) return false
  return verb.transitive
    ? isAgent(next)
    : !verbOf(next.form) || verbOf(next.form)?.doubtful === true || isDefinite(next.form)
}

/** An unlisted word in the shape of a present or a feminine past: «تخضع، أدانت». */
function looksLikeVerb(word: string): boolean {
  if (isOrdinary(word) || isDefinite(word) || isPlaceWord(word) || givenNameGender(word)) return false
  return (/^ي\p{L}{3,}$/u.test(word) && !/(?:ة|ات|ين)$/u.test(word)) || /^\p{L}{3,}[^ا]ت$/u.test(word)
}

/** «في عام 1905، حصل على …»: after an adverbial, the verb needs its subject all the same. */
function mainVerbHasSubject(tokens: readonly Token[], first: number, word: string): boolean {
  if (!particles.has(word)) return true
  for (let at = first + 1; at < Math.min(tokens.length, first + 14); at++) {
    const token = tokens[at]
    const verb = token?.kind === 'word' ? verbOf(token.form) : null
    if (token && verb && (!verb.doubtful || tokens[at - 1]?.text === '،')) return hasSubject(tokens, at, token.form)
  }
  return false
}

/** A sentence that opens with a noun must say something about it: a verb or «هو». */
function hasPredicate(tokens: readonly Token[], first: number): boolean {
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

function leans(tokens: readonly Token[], range: Range): boolean {
  const inside = tokens.slice(range.first, range.last)
  if (inside.some(({ form }) => DEMONSTRATIVE.test(form) || BACKWARD.test(form) || FIRST_PERSON.test(form))) return true
  if (inside.slice(0, 4).some(({ form: word, kind }) => kind === 'word' && hasPronoun(word))) return true
  return inside
    .slice(4, 9)
    .some(({ form: word }, at) => word.endsWith('ها') && hasPronoun(word) && !hasFeminine(inside.slice(0, at + 4)))
}

/** Something that «ها» may point to. */
function hasFeminine(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ form: word }) => /(?:ة|ات|اء|ى)$/u.test(word) || givenNameGender(word) !== null || isPlaceWord(word),
  )
}

/** «تشير المتحدثة إلى …»: whoever speaks must have a name. */
function speaksUnnamed(tokens: readonly Token[], at: number, word: string): boolean {
  const verb = verbOf(word)
  const next = tokens[at + 1]
  if (!verb || verb.saying === 'never' || !next || !roleHeadOf(next.form)) return false
  return !tokens.slice(at + 2, at + 12).some(({ form: part }) => givenNameGender(part) !== null)
}

/** See `Language.standalone`. Rules after the measured list in the project's notes on source sentences. */
export function standalone(sentence: Sentence): Clause | null {
  const { tokens } = sentence
  const closing = tokens.at(-1)?.text ?? ''
  if (sentence.repeated || !['paragraph', 'list-item'].includes(sentence.role) || /^[؟!:…]$/u.test(closing)) return null
  const offset = tokens[0]?.text === '-' ? 1 : 0
  const body = tokens.slice(offset)
  const open = opening(body)
  const head = open ? body[open.first] : undefined
  if (!open || head?.kind !== 'word') return null
  const word = head.form.slice(open.skip)
  if (particles.has(word) && !/^(?:في|خلال|منذ|كل|بعض|جميع|بين)$/u.test(word)) return null
  if (speaksUnnamed(body, open.first, word)) return null
  if (!hasSubject(body, open.first, word) || !mainVerbHasSubject(body, open.first, word)) return null
  if (!verbOf(word) && !looksLikeVerb(word) && !hasPredicate(body, open.first)) return null
  const whole = { first: offset + open.first, last: tokens.length }
  const lead = { first: whole.first, last: clauseBreak(tokens, whole, whole.first) }
  for (const range of [whole, lead]) {
    const isNoun = !verbOf(word) && !looksLikeVerb(word)
    if (leans(tokens, range) || (isNoun && !hasPredicate(tokens.slice(0, range.last), range.first))) continue
    const clause = clauseOf(sentence, range, open.skip, { least: 6, most: 28 })
    if (clause) return clause
  }
  return null
}

/** Index of the first comma after which a new clause begins, outside quotations and brackets. */
function clauseBreak(tokens: readonly Token[], range: Range, from: number): number {
  let depth = 0
  for (let at = from; at < range.last; at++) {
    const text = tokens[at]?.text ?? ''
    if ('«“(['.includes(text)) depth += 1
    if ('»”)]'.includes(text)) depth -= 1
    if (depth !== 0) continue
    if (/^[؛.؟!]$/u.test(text)) return at
    const next = tokens[at + 1]
    if (text !== '،' || !next || at - from < 5) continue
    const joined = next.form.startsWith('و') ? verbOf(next.form) : null
    if (newClause.has(next.form) || (joined && joined.prefix === 1)) return at
  }
  return range.last
}

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

/** See `Language.leadClause`. */
export function leadClause(sentence: Sentence, range: Range): Clause | null {
  const { tokens } = sentence
  const head = tokens[range.first]
  if (head?.kind !== 'word') return null
  const isDirect = tokens[range.first - 1]?.text === '«'
  const main = openClause.has(head.form) && !isDirect ? mainClauseAt(tokens, range) : range.first
  if (main === null || (!isDirect && !isWholeFrom(tokens, range, main))) return null
  const last = clauseBreak(tokens, range, main)
  if (isFragment(tokens, range.first, last)) return null
  return clauseOf(sentence, { first: range.first, last }, 0, { least: isDirect ? 4 : 5, most: 28 })
}

/** Reported speech begins where «إن» ends: what leans on the lines before, or shows a case that «أنّ» gave, is left out. */
function isWholeFrom(tokens: readonly Token[], range: Range, main: number): boolean {
  const word = tokens[range.first]?.form ?? ''
  if (pointsOutside(tokens, range)) return false
  if (/^(?:ان|بان)$/u.test(tokens[range.first - 1]?.form ?? '') && showsCase(tokens, range.first)) return false
  return main !== range.first || !leaningOpeners.has(word) || /^(?:ليس|لا|لم|لن|هناك|نحن|هذا|هذه)$/u.test(word)
}

/** See `Language.leans`. */
export function leansOutside(text: string): boolean {
  const words = form(text).match(/\p{L}+/gu) ?? []
  return words.some((word) => DEMONSTRATIVE.test(word) || BACKWARD.test(word) || FIRST_PERSON.test(word))
}
