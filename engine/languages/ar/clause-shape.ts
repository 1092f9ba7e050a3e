import type { Range, Sentence, Token } from '../../text/document'
import { form } from '../../text/fold'
import type { Clause } from '../language'
import { newClause, particles, prefixLength } from './look-up'
import { givenNameGender } from './names'
import { isPlaceWord } from './places'
import { isSound } from './sound-source'
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
  // «بعد فوزه 2 - 1»: a score cut in two.
  if (/^[-–—]$/u.test(sentence.tokens[last]?.text ?? '') && sentence.tokens[last + 1]?.kind === 'number') return null
  while (last > range.first && /^[.،؛:!؟…]$/u.test(sentence.tokens[last - 1]?.text ?? '')) last -= 1
  const first = sentence.tokens[range.first]
  const end = sentence.tokens[last - 1]
  if (!first || !end) return null
  const count = words(sentence.tokens, { first: range.first, last }).length
  if (count < limits.least || count > limits.most || DANGLING.has(end.form)) return null
  const start = first.start + prefixLength(first.text, skip)
  const text = sentence.text.slice(start - sentence.start, end.end - sentence.start)
  const isFit = isClean(text) && isSound(sentence.tokens, { first: range.first, last }, text)
  return isFit ? { first: range.first, last, start, end: end.end } : null
}

export function leans(tokens: readonly Token[], range: Range): boolean {
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
    ({ form: word }) =>
      /(?:ة|ات|اء|ى)$/u.test(word) ||
      givenNameGender(word) !== null ||
      isPlaceWord(word) ||
      verbOf(word)?.gender === 'f',
  )
}

/** «وأعرب عن أمله»: the reporter speaks again, and the speaker's words are over. */
export const GOES_ON_SPEAKING =
  /^و(?:اعرب|اعربت|قال|قالت|اضاف|اضافت|اكد|اكدت|اشار|اشارت|حذر|حذرت|القى|القت|وصف|وصفت|اتهم|اتهمت|انتقد|انتقدت|شدد|شددت|اوضح|اوضحت)$/u

/** Index of the first comma after which a new clause begins, outside quotations and brackets. */
export function clauseBreak(tokens: readonly Token[], range: Range, from: number): number {
  let depth = 0
  for (let at = from; at < range.last; at++) {
    const text = tokens[at]?.text ?? ''
    if ('«“(['.includes(text)) depth += 1
    if ('»”)]'.includes(text)) depth -= 1
    if (depth !== 0) continue
    if (/^[؛.؟!]$/u.test(text)) return at
    const next = tokens[at + 1]
    if (at - from >= 4 && next && GOES_ON_SPEAKING.test(next.form)) return at + 1
    if (at - from >= 5 && /^(?:ثم|بينما|حيث)$/u.test(text) && tokens[at - 1]?.form !== 'من') return at
    if (text !== '،' || !next || at - from < 5) continue
    const joined = next.form.startsWith('و') ? verbOf(next.form) : null
    if (newClause.has(next.form) || (joined && joined.prefix === 1)) return at
  }
  return range.last
}

const VOCATIVE = /(?:^|[\s،])(?:يا|ايها|ايتها) \p{L}/u

/** See `Language.pointsOut`. «يا جدتي» names the one who is spoken to, and so rules out who cannot have spoken. */
export function pointsOut(text: string): boolean {
  const folded = form(text)
  return /(?:^|\s)[وفب]?(?:ال|لل)\p{L}{2,} (?:هذا|هذه|ذلك|تلك)(?!\p{L})/u.test(folded) || VOCATIVE.test(folded)
}

/** See `Language.leans`. */
export function leansOutside(text: string): boolean {
  const words = form(text).match(/\p{L}+/gu) ?? []
  return words.some((word) => DEMONSTRATIVE.test(word) || BACKWARD.test(word) || FIRST_PERSON.test(word))
}
