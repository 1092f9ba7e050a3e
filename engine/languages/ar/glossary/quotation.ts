import type { Sentence } from '../../../text/document'
import type { Span } from '../../../types'
import { prefixLength } from '../look-up'
import { wholeFrom } from '../opens-whole'
import { isSound } from '../sound-source'
import { type ParsedClause, parseClause } from '../syntax/clause'
import { isHuman, type NamedRange, nounPhrase } from '../syntax/noun-phrase'
import { segmentsOf } from '../syntax/segments'
import type { Familiar } from '../syntax/self-contained'
import { type Roles, rolesOf } from '../syntax/subject'
import { links, textOf, wordCount } from '../syntax/surface'
import { formAt, isMark, isPos, isVerb, type Word, type Words } from '../syntax/word'

export interface Source {
  readonly sentence: Sentence
  readonly words: Words
  readonly named: readonly NamedRange[]
}

const LEAST = 5
const MOST = 17
/** No clause ends with a word that waits for another. */
const WAITS =
  /^[وفبلك]?(?:ان|انه|انها|انهم|بان|بانه|بانها|قد|لم|لن|لا|ما|من|التي|الذي|الذين|غير|كل|بعض|جميع|كافة|نحو|حوالي|عدة|اي|ايضا|كما|حيث|او|و|ثم|بين|مع|كان|كانت|ليس|هي|هو|وهي|وهو|مثل|عام|سنة)$/u
/** «حيث تفشى المرض»: a clause of its own without its conjunction. */
const OPENS_CLAUSE = /^[وف]?(?:حيث|بينما|عندما|حينما|فيما|كما|اذ|لانه|حتى|لكن|قد|لقد)$/u
const OPENS_INNER = /^[وفب]?(?:ان|بان)$/u

const LINK =
  /^(?:و.+|ف.+|حيث|بينما|عندما|حينما|حين|مما|اذ|لان|لانه|لانها|لكن|لكنه|لكنها|فيما|كما|ثم|بعد|بعدما|قبل|منذ|رغم|مع|في|الذي|التي|الذين|الا|بل|اما|لذلك|لذا|خاصة|لا|بما|وفقا|خصوصا)$/u

/** After a comma: not an apposition, which would be torn from its noun, nor the next item of a list. */
function opensAnother(words: Words, at: number): boolean {
  const next = words[at]
  return (
    next === undefined ||
    (isVerb(next) && links(next) === 0) ||
    (LINK.test(formAt(words, at)) && (links(next) === 0 || !isPos(next, 'noun', 'proper', 'adjective')))
  )
}

/** Places where a clause may end: before a mark, a conjunction with a verb, a relative word; the end. */
function ends(words: Words, from: number): number[] {
  const found: number[] = []
  for (let at = from + 1; at < words.length; at++) {
    if (formAt(words, at) === '،' ? opensAnother(words, at + 1) : /^[.؛]$/u.test(formAt(words, at))) found.push(at)
    else if (isVerb(words[at]) && links(words[at]) > 0) found.push(at)
    else if (
      /^(?:حيث|بينما|عندما|حينما|مما|اذ|لان|لانه|لانها|لكن|لكنه|لكنها|فيما|كما|وقد|وكان|وكانت|وهو|وهي|ثم)$/u.test(
        formAt(words, at),
      )
    )
      found.push(at)
  }
  if (!isMark(words[words.length - 1])) found.push(words.length)
  return found
}

function starts({ words, named }: Source, before: number): number[] {
  const main = segmentsOf(words, named).map(({ first }) => first)
  const inner = words.flatMap((_, at) =>
    OPENS_INNER.test(formAt(words, at)) && isPos(words[at + 1], 'noun', 'proper') ? [at + 1] : [],
  )
  const clauses = words.flatMap((_, at) =>
    OPENS_CLAUSE.test(formAt(words, at)) && isVerb(words[at + 1]) ? [at + 1] : [],
  )
  return [...new Set([0, ...main, ...inner, ...clauses])].filter((at) => at <= before).sort((a, b) => b - a)
}

function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length
  return count('«') === count('»') && count('(') === count(')') && !/["“”[\]:]/u.test(text)
}

/** «بسالته»: somebody before the pronoun in the same quotation is meant. */
function pronounsResolve(words: Words, first: number, last: number): boolean {
  return words.slice(first, last).every(({ reading: { enclitic, pos } }, offset) => {
    if (!enclitic || pos === 'particle' || pos === 'subordinator') return !enclitic
    const before = words.slice(first, first + offset)
    return before.some(({ reading }, at) => {
      if (!isPos(before[at], 'noun', 'proper')) return false
      if (reading.number === 'p') return enclitic.number === 'p' || (enclitic.gender === 'f' && !isHuman(before[at]))
      return enclitic.number === 's' && (reading.gender === null || reading.gender === enclitic.gender)
    })
  })
}

/** Two words run together: «الثانٍالذي», or a long one that nobody knows. */
function isGlued({ token, reading }: Word): boolean {
  return /[\u064B-\u064D]\p{L}{2}/u.test(token.text) || (!reading.known && token.form.length > 9)
}

/** A comma after which another sentence begins without a conjunction. */
function isSpliced(words: Words, first: number, last: number): boolean {
  return words
    .slice(first, last)
    .some(
      (word, at) =>
        word.token.text === '،' && isVerb(words[first + at + 1]) && links(words[first + at + 1]) === 0 && at > 6,
    )
}

/** «التالي»، «هناك»: words that point at what stands around the quotation. */
const POINTS =
  /^[وفبل]?(?:ال)?(?:اخرى|اخرين|اخرون|نفسه|نفسها|ذاته|ذاتها|كذلك|سابقه|مذكور|مذكورة|تالية|تالي|اتي|اتية|هنا|هناك|حينها|وقتها|عندها|بعدها|قبلها|انذاك|حينئذ|كليهما|كلاهما|منهم|منها|منهما|احدهم|احدهما|بعضهم|بعضها|ذلك|تلك|امس|غدا)$/u

function isSettled(words: Words, first: number, last: number): boolean {
  return words.slice(first, last).every((word) => {
    if (POINTS.test(word.token.form) || isPos(word, 'demonstrative', 'pronoun')) return false
    return !isVerb(word) || (word.reading.person !== 1 && word.reading.person !== 2)
  })
}

/** Misprints and remains of tables: a letter that stands alone, a word written twice, «الفاطميين» after a lost «أن». */
function isTidy(words: Words, first: number, last: number): boolean {
  const inside = words.slice(first, last)
  if (inside.some(isGlued) || isSpliced(words, first, last)) return false
  if (
    inside.some(
      ({ token }, at) =>
        token.kind === 'word' && (token.form.length === 1 || token.form === inside[at + 1]?.token.form),
    )
  )
    return false
  const [head, second] = inside
  if (
    !head ||
    (isPos(head, 'noun', 'proper', 'adjective') && /[^ا]ين$/u.test(head.token.form) && head.reading.number !== 's')
  )
    return false
  if (/^[وف]?(?:كان|كانت|ليس|ليست|اصبح|اصبحت)$/u.test(head.token.form) && !isDefiniteWord(second)) return false
  return inside.some((word) => isVerb(word))
}

function isDefiniteWord(word: Word | undefined): boolean {
  return word?.reading.definite === 'article' || isPos(word, 'proper', 'demonstrative')
}

/** «نشر لوفيفر»، «قال الوزير»: a verb cut off before its object or before what is said. */
function lacksObject({ verb, chunks }: ParsedClause, { object }: Roles): boolean {
  const needs = verb.reading.lexeme?.verb
  if (!needs || object || verb.reading.enclitic || verb.reading.voice === 'passive') return false
  if (chunks.some(({ kind }) => kind === 'complement')) return false
  const isGoverned = chunks.some(({ preposition }) => preposition !== null && needs.prepositions.includes(preposition))
  if (isGoverned) return false
  return (
    needs.reporting || (needs.transitive && !chunks.some(({ kind }) => kind === 'prepositional' || kind === 'time'))
  )
}

const MODAL = /^[وف]?(?:يمكن|يجب|ينبغي)$/u
const ELATIVE = /^[وفب]?(?:افضل|اكثر|اكبر|اقل|احسن|اعظم|اول|اسوا|اهم)$/u
const NEGATED = /^[وف]?(?:لم|لا|لن|قد|لقد)$/u
const USUALLY = /^[وف]?(?:عادة|غالبا|كثيرا|نادرا)$/u

/** A verb with a subject of its own, negated or possible too, or a noun of which something is said. */
function isWhole(source: Source, first: number, last: number, familiar: Familiar): boolean {
  const { sentence, words, named } = source
  const form = formAt(words, first)
  if (NEGATED.test(form) && isVerb(words[first + 1])) return isWhole(source, first + 1, last, familiar)
  if (USUALLY.test(form) && formAt(words, first + 1) === 'ما' && isVerb(words[first + 2]))
    return isWhole(source, first + 2, last, familiar)
  if (MODAL.test(form) && formAt(words, first + 1) === 'ان' && isVerb(words[first + 2]))
    return isWhole(source, first + 2, last, familiar)
  const clause = parseClause(words.slice(0, last), { first, last, linked: false, closedBy: 'end' }, named)
  // «أفضل ممثلة»: an elative that was read as a verb.
  if (clause && ELATIVE.test(clause.verb.token.form)) return false
  const roles = clause && rolesOf(words, clause, null)
  if (clause && roles?.subject) return clause.leadingRest.length === 0 && !lacksObject(clause, roles)
  // A clause whose parts do not agree is none.
  if (isVerb(words[first]) || clause) return false
  const phrase = nounPhrase(words, first, last, named)
  const next = phrase?.definite ? words[phrase.last] : undefined
  if (!isVerb(next) && !/^(?:قد|يجب|يمكن|ينبغي|لم|لا|لن|كان|كانت)$/u.test(next?.token.form ?? '')) return false
  return wholeFrom(sentence, first, last, familiar.names, false) !== null
}

function spanOf({ sentence, words }: Source, first: number, last: number): Span | null {
  const head = sentence.tokens[first]
  const end = sentence.tokens[last - 1]
  if (!head || !end) return null
  return { start: head.start + prefixLength(head.text, links(words[first])), end: end.end }
}

/** Words side by side try the same stretches around them. */
const tried = new WeakMap<Source, { readonly familiar: Familiar; readonly fits: Map<number, boolean> }>()

function fits(source: Source, first: number, last: number, familiar: Familiar): boolean {
  let kept = tried.get(source)
  if (kept?.familiar !== familiar) {
    kept = { familiar, fits: new Map() }
    tried.set(source, kept)
  }
  const key = first * 0x10000 + last
  const known = kept.fits.get(key)
  if (known !== undefined) return known
  const found = isFit(source, first, last, familiar)
  kept.fits.set(key, found)
  return found
}

function isFit(source: Source, first: number, last: number, familiar: Familiar): boolean {
  const { sentence, words } = source
  const count = wordCount(words, first, last)
  if (count < LEAST || count > MOST || isMark(words[first]) || formAt(words, last) === 'و') return false
  const tail = words[last - 1]
  if (
    !tail ||
    isMark(tail) ||
    isPos(tail, 'preposition', 'conjunction', 'subordinator', 'relative') ||
    WAITS.test(tail.token.form)
  )
    return false
  if (!isTidy(words, first, last) || !pronounsResolve(words, first, last)) return false
  const span = spanOf(source, first, last)
  if (!span || !isBalanced(sentence.text.slice(span.start - sentence.start, span.end - sentence.start))) return false
  if (!isSettled(words, first, last) || !isSound(sentence.tokens, { first, last }, textOf(sentence, { first, last })))
    return false
  return isWhole(source, first, last, familiar)
}

/** Before a preposition that nothing before it waits for: «أدى الجفاف إلى هجرة السكان | في السنوات الأخيرة». */
function earlierEnds(words: Words, from: number): number[] {
  return words.flatMap((word, at) => {
    if (at <= from || !isPos(word, 'preposition') || word.reading.enclitic) return []
    const { reading } = words[at - 1] as Word
    const verb = reading.lexeme?.masdarOf ?? reading.lexeme?.participleOf ?? reading.lexeme
    const waits = verb?.verb?.prepositions.includes(word.reading.lemma) ?? false
    return waits || reading.pos === 'verb' || /^(?:من|عن|ل|ب)$/u.test(word.reading.lemma) ? [] : [at]
  })
}

/** A short whole clause around a word that reads naturally by itself; null where none can be cut out for certain. */
export function quotationAround(source: Source, at: number, familiar: Familiar, upTo = at + 1): Span | null {
  const closing = source.sentence.tokens[source.words.length - 1]?.text
  if (closing === '؟' || closing === '!') return null
  const verbs = (first: number, last: number) => source.words.slice(first, last).filter(isVerb).length
  // Ends nearest to the word first; those inside a clause only where no other will do, the longest first.
  const closings = [ends(source.words, at), earlierEnds(source.words, at).reverse()]
  for (const [place, lasts] of closings.entries())
    for (const first of starts(source, at))
      for (const last of lasts)
        if (last >= upTo && (place === 0 || verbs(first, last) === 1) && fits(source, first, last, familiar))
          return spanOf(source, first, last)
  return null
}
