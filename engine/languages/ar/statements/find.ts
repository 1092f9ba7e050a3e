import type { Range, Sentence } from '../../../text/document'
import type { Clause } from '../../language'
import { clauseOf, leans } from '../clause-shape'
import { earlierEnds } from '../glossary/boundaries'
import { DANGLES } from '../glossary/quotation'
import { isTidy } from '../glossary/tidy'
import { isSettled } from '../settled'
import { openingChunk } from '../syntax/chunks'
import type { NamedRange } from '../syntax/noun-phrase'
import { segmentsOf } from '../syntax/segments'
import { links } from '../syntax/surface'
import { formAt, hasArticle, isGoverned, isLinked, isMark, isPos, isVerb, type Words } from '../syntax/word'
import { leadingSubject, pronounsHaveNouns, subjectOf } from './checks'

const LIMITS = { least: 6, most: 24 }
/** Behind a comma these open a part that the clause before it does not need. */
const OPENS_MORE =
  /^(?:حيث|مما|ما|بينما|كما|لكن|لكنه|لكنها|لكنهم|ولكن|ولكنه|ولكنها|ولكنهم|الذي|التي|الذين|والذي|والتي|والذين|اذ|وهو|وهي|وهم|وذلك|فيما|خاصة|خصوصا|وخاصة|رغم|الا|ثم|وقد|وكان|وكانت|وفقا|وفق|بحسب|حسب|مشيرا|مضيفا|موضحا|مؤكدا|علما|بما|لذلك|لذا|وبالتالي|بالاضافة|اضافة|فضلا|في|على|عندما|بعد|قبل|منذ|خلال|حتى|نظرا|بسبب)$/u
/** These end a clause without a comma. */
const CUTS =
  /^(?:حيث|مما|بينما|لكن|لكنه|لكنها|لكنهم|ولكن|ولكنه|ولكنها|ولكنهم|كما|فيما|لان|لانه|لانها|ثم|الا|وقد|وهو|وهي|وهم|وذلك|نظرا)$/u
const SAYS =
  /^(?:قال|ذكر|أضاف|أوضح|أكد|أشار|صرح|أفاد|أخبر|لاحظ|رأى|اعتقد|أعلن|أنذر|أدلى|كشف|نشر|رفض|تحدث|توقع|حذر|لفت|تابع|أعرب|زعم|طالب|دعا|علق|شدد|كتب|سأل|أجاب|اقترح)$/u
const KANA = /^[وف]?(?:كان|كانت|ظل|ظلت|اصبح|اصبحت|صار|صارت|بات|باتت)$/u
const RELATIVE = /^(?:الذي|التي|الذين)$/u
const NO_STATEMENT = /^[وف]?(?:ليس|ليست|قد|ربما|لعل|هل|هناك|ثمة|يمكن|يبدو|يقال|قيل|يذكر|ويذكر)$/u

/** Phrases that order the text, or go on from what stands before them. */
const ADDS = /^[وف]?(?:مع|لذلك|بذلك|بهذا|مثل|كما|بالمثل|بالتالي|بالاضافة|اضافة|علاوة|فضلا|رغم|بالرغم)$/u

interface Source {
  readonly sentence: Sentence
  readonly words: Words
  readonly named: readonly NamedRange[]
}

/** Places where a clause that begins at `from` may end, the farthest first; none inside brackets or quotation marks. */
export function endsOf(words: Words, from: number): number[] {
  const found: number[] = []
  let depth = 0
  for (let at = from; at < words.length; at++) {
    const text = words[at]?.token.text ?? ''
    if ('«“(['.includes(text) && text !== '') depth += 1
    if ('»”)]'.includes(text) && text !== '') depth -= 1
    if (depth > 0) continue
    const next = formAt(words, at + 1)
    const opens = OPENS_MORE.test(next) || (isVerb(words[at + 1]) && links(words[at + 1]) > 0)
    if (text === '؛' || text === '.' || (text === '،' && opens)) found.push(at)
    else if (CUTS.test(formAt(words, at)) && formAt(words, at - 1) !== 'من') found.push(at)
  }
  if (!isMark(words[words.length - 1])) found.push(words.length)
  return found.reverse()
}

/** Where the clause proper begins behind «وقد», «كما» and one opening time. */
export function headOf(
  { words, named }: Pick<Source, 'words' | 'named'>,
  first: number,
): { readonly start: number; readonly head: number } | null {
  if (/^(?:و?قد|و?لقد)$/u.test(formAt(words, first)) || formAt(words, first) === 'كما')
    return isVerb(words[first + 1]) && words[first + 1]?.reading.tense === 'past'
      ? { start: first + 1, head: first + 1 }
      : null
  // «في أواخر القرن السادس عشر بدأت …»، «بفضل …، تم …»: up to three phrases before the verb.
  let at = first
  for (let tries = 0; tries < 3; tries++) {
    const adjunct = openingChunk(words, at, words.length, named)
    if (!adjunct || ADDS.test(formAt(words, at))) break
    at = adjunct.last
    if (formAt(words, at) === '،') {
      at += 1
      break
    }
  }
  if (at === first) return { start: first, head: first }
  const head = /^(?:قد|فقد)$/u.test(formAt(words, at)) && words[at + 1]?.reading.tense === 'past' ? at + 1 : at
  return isVerb(words[head]) && links(words[head]) === 0 ? { start: first, head } : null
}

export function isStatement(words: Words, head: number, last: number): boolean {
  if (NO_STATEMENT.test(formAt(words, head))) return false
  if (!isVerb(words[head])) return leadingSubject(words, head, last) !== null
  // Whoever says something is asked about as a speaker.
  if (SAYS.test(words[head]?.reading.lemma ?? '')) return false
  const subject = subjectOf(words, head, last)
  if (!subject || !KANA.test(formAt(words, head))) return subject !== null
  // «كان المخرج …، الذي …»: nothing is said of him.
  const next = words[subject.last]
  const opensAside = words
    .slice(head, last)
    .some(({ token }, at) => token.text === '،' && RELATIVE.test(formAt(words, head + at + 1)))
  return subject.last < last - 1 && !opensAside && !isMark(next) && !isPos(next, 'relative')
}

/** Prepositions of a time, a place or a circumstance, without which a clause still holds. */
const LOOSE = /^(?:في|خلال|منذ|بعد|قبل|أثناء|عبر|تحت|ضمن|وسط|قرب|رغم|عقب|إثر)$/u

/** Whether a clause has all it needs before a preposition: an object where its verb takes one, and a phrase that is closed. */
function isWholeUpTo(words: Words, head: number, last: number): boolean {
  const verb = words[head]
  const subject = isVerb(verb) ? subjectOf(words, head, last) : null
  const needs = verb?.reading.lexeme?.verb
  if (!subject || !needs || needs.reporting || !LOOSE.test(words[last]?.reading.lemma ?? '')) return false
  const inside = words.slice(head, last)
  if (inside.some((word) => isPos(word, 'relative') || /^[،:«»()]$/u.test(word.token.text))) return false
  const closing = words[last - 1]
  const isClosed = hasArticle(closing) || isPos(closing, 'proper') || closing?.token.kind === 'number'
  const next = words[subject.last]
  const hasObject = isPos(next, 'noun', 'proper') && !isGoverned(next) && !isLinked(next)
  return isClosed && last - subject.last >= 2 && (hasObject || !needs.transitive)
}

function fits({ sentence, words }: Source, range: Range, names: ReadonlySet<string>, skip: number): Clause | null {
  const tail = words[range.last - 1]
  if (!tail || DANGLES.test(tail.token.form) || isPos(tail, 'preposition', 'conjunction', 'subordinator', 'relative'))
    return null
  if (leans(sentence.tokens, range) || !pronounsHaveNouns(words, range)) return null
  if (!isTidy(words, range.first, range.last)) return null
  const clause = clauseOf(sentence, range, skip, LIMITS)
  return clause && isSettled(sentence.tokens, clause, names) ? clause : null
}

/** Whole clauses of a sentence that can be quoted alone where neither the sentence nor its parsed clauses can; the longest of each place. */
export function statementsIn(source: Source, names: ReadonlySet<string>): Clause[] {
  const { sentence, words, named } = source
  if (sentence.skipped || /^[؟!:…]$/u.test(sentence.tokens.at(-1)?.text ?? '')) return []
  const found: Clause[] = []
  const dash = /^[-–•]$/u.test(formAt(words, 0)) ? 1 : 0
  const starts = segmentsOf(words, named).filter(({ reported }) => !reported)
  for (const first of [...new Set([dash, ...starts.map((segment) => segment.first)])].sort((a, b) => a - b)) {
    if (found.some(({ last }) => first < last)) continue
    const opening = headOf(source, first)
    if (!opening) continue
    const skip = links(words[opening.start])
    // Of a long clause what closes it may go: «… | في الجزء الغربي من البلاد».
    const inner = earlierEnds(words, opening.head + 3)
      .filter((last) => isWholeUpTo(words, opening.head, last))
      .reverse()
    for (const last of [...endsOf(words, opening.head + 1), ...inner]) {
      if (!isStatement(words, opening.head, last)) continue
      const clause = fits(source, { first: opening.start, last }, names, skip)
      if (clause) found.push(clause)
      if (clause) break
    }
  }
  return found
}
