import type { Sentence } from '../../../text/document'
import type { Span } from '../../../types'
import { prefixLength } from '../look-up'
import { wholeFrom } from '../opens-whole'
import { type ParsedClause, parseClause } from '../syntax/clause'
import type { NamedRange } from '../syntax/noun-phrase'
import { isHuman } from '../syntax/noun-phrase'
import { segmentsOf } from '../syntax/segments'
import { type Familiar, isSelfContained } from '../syntax/self-contained'
import { type Roles, rolesOf } from '../syntax/subject'
import { links, wordCount } from '../syntax/surface'
import { formAt, isMark, isPos, isVerb, type Word, type Words } from '../syntax/word'

export interface Source {
  readonly sentence: Sentence
  readonly words: Words
  readonly named: readonly NamedRange[]
}

const LEAST = 5
const MOST = 16
/** No clause ends with a word that waits for another. */
const WAITS =
  /^[وفبلك]?(?:ان|انه|انها|انهم|بان|بانه|بانها|قد|لم|لن|لا|ما|من|التي|الذي|الذين|غير|كل|بعض|جميع|كافة|نحو|حوالي|عدة|اي|ايضا|كما|حيث|او|و|ثم|بين|مع|كان|كانت|ليس|هي|هو|وهي|وهو|مثل|عام|سنة)$/u
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
  return [...new Set([0, ...main, ...inner])].filter((at) => at <= before).sort((a, b) => b - a)
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

/** Misprints and remains of tables: a letter that stands alone, a word written twice, «الفاطميين» after a lost «أن». */
function isTidy(words: Words, first: number, last: number): boolean {
  const inside = words.slice(first, last)
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

/** A verb with a subject of its own, or a noun of which something is said. */
function isWhole({ sentence, words, named }: Source, first: number, last: number, familiar: Familiar): boolean {
  const clause = parseClause(words.slice(0, last), { first, last, linked: false, closedBy: 'end' }, named)
  const roles = clause && rolesOf(words, clause, null)
  if (clause && roles?.subject) return !lacksObject(clause, roles)
  if (isVerb(words[first])) return false
  return wholeFrom(sentence, first, last, familiar.names, false) !== null
}

function spanOf({ sentence, words }: Source, first: number, last: number): Span | null {
  const head = sentence.tokens[first]
  const end = sentence.tokens[last - 1]
  if (!head || !end) return null
  return { start: head.start + prefixLength(head.text, links(words[first])), end: end.end }
}

function fits(source: Source, first: number, last: number, familiar: Familiar): boolean {
  const { sentence, words } = source
  const count = wordCount(words, first, last)
  if (count < LEAST || count > MOST || isMark(words[first])) return false
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
  if (!isSelfContained(source, [{ first, last, skip: links(words[first]) }], null, familiar)) return false
  return isWhole(source, first, last, familiar)
}

/** A short whole clause around a word that reads naturally by itself; null where none can be cut out for certain. */
export function quotationAround(source: Source, at: number, familiar: Familiar, upTo = at + 1): Span | null {
  const closing = source.sentence.tokens[source.words.length - 1]?.text
  if (closing === '؟' || closing === '!') return null
  for (const first of starts(source, at))
    for (const last of ends(source.words, at))
      if (last >= upTo && fits(source, first, last, familiar)) return spanOf(source, first, last)
  return null
}
