import type { Range, Sentence, Token } from '../../text/document'
import type { Clause } from '../language'
import { isDefinite, isOrdinary, leaningOpeners, newClause, openClause, particles, prefixLength } from './lexicon'
import { givenNameGender, roleHeadOf } from './names'
import { isPlaceWord } from './places'
import { verbOf } from './verb-forms'

const DEMONSTRATIVE = /^[وفبلك]?(?:هذا|هذه|ذلك|تلك|هؤلاء|هذين|هاتين)$/u
const BACKWARD =
  /^(?:ايضا|كذلك|المذكور|المذكورة|السابق|السابقة|الاخير|الاخيرة|نفسه|نفسها|التالي|التالية|اخرى|الاخر|الاخرى|اخر|بدوره|بدورها|لكليهما|كليهما|حينها|انذاك|الاخران)$/u
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
function isClean(text: string): boolean {
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
  if (!head.form.startsWith('و'))
    return head.form.startsWith('ف') && verbOf(head.form)?.prefix === 1 ? null : { first: 0, skip: 0 }
  const rest = head.form.slice(1)
  if (leaningOpeners.has(rest)) return null
  const joined = verbOf(head.form)
  if (joined) return { first: 0, skip: joined.prefix }
  const splits = isDefinite(head.form) || rest === 'في' || rest === 'تم' || givenNameGender(rest) || isPlaceWord(rest)
  return splits && !givenNameGender(head.form) ? { first: 0, skip: 1 } : { first: 0, skip: 0 }
}

/** A verb with its subject after it: definite, a name, a place, a role, or a known noun where no object can stand there. */
function hasSubject(tokens: readonly Token[], at: number, form: string): boolean {
  const verb = verbOf(form)
  if (!verb) return true
  if (verb.withObject && !verb.doubtful) return false
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || particles.has(next.form) || hasPronoun(next.form)) return false
  const isNamed =
    Boolean(givenNameGender(next.form)) ||
    isPlaceWord(next.form) ||
    (roleHeadOf(next.form) !== null && isDefinite(next.form))
  if (verb.transitive) return isNamed
  return isNamed || isDefinite(next.form) || isOrdinary(next.form) || verb.saying !== 'never'
}

function leans(tokens: readonly Token[], range: Range): boolean {
  const inside = tokens.slice(range.first, range.last)
  if (inside.some(({ form }) => DEMONSTRATIVE.test(form) || BACKWARD.test(form) || FIRST_PERSON.test(form))) return true
  return inside.slice(0, 4).some(({ form, kind }) => kind === 'word' && hasPronoun(form))
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
  const form = head.form.slice(open.skip)
  if (particles.has(form) && !/^(?:في|خلال|منذ|كل|بعض|جميع|بين)$/u.test(form)) return null
  if (!hasSubject(body, open.first, form)) return null
  const range = { first: offset + open.first, last: tokens.length }
  if (leans(tokens, range)) return null
  return clauseOf(sentence, range, open.skip, { least: 6, most: 32 })
}

/** Index of the first comma after which a new clause begins, outside quotations and brackets. */
function clauseBreak(tokens: readonly Token[], range: Range): number {
  let depth = 0
  for (let at = range.first; at < range.last; at++) {
    const text = tokens[at]?.text ?? ''
    if ('«“(['.includes(text)) depth += 1
    if ('»”)]'.includes(text)) depth -= 1
    if (depth !== 0) continue
    if (text === '؛' || text === '.') return at
    const next = tokens[at + 1]
    if (text !== '،' || !next || at - range.first < 5) continue
    const joined = next.form.startsWith('و') ? verbOf(next.form) : null
    if (newClause.has(next.form) || (joined && joined.prefix === 1)) return at
  }
  return range.last
}

/** See `Language.leadClause`. */
export function leadClause(sentence: Sentence, range: Range): Clause | null {
  const head = sentence.tokens[range.first]
  if (head?.kind !== 'word' || openClause.has(head.form)) return null
  const last = clauseBreak(sentence.tokens, range)
  const inside = sentence.tokens.slice(range.first, range.first + 3)
  if (inside.some(({ form, kind }) => kind === 'word' && hasPronoun(form))) return null
  if (leaningOpeners.has(head.form) && !/^(?:ليس|لا|لم|لن|هناك|نحن|هذا|هذه)$/u.test(head.form)) return null
  return clauseOf(sentence, { first: range.first, last }, 0, { least: 5, most: 28 })
}
