import type { Range } from '../../../text/document'
import { type Chunk, chunksOf, openingChunk } from './chunks'
import type { NamedRange, NounPhrase } from './noun-phrase'
import { nounPhrase } from './noun-phrase'
import type { Segment } from './segments'
import { verbAgrees } from './subject'
import { formAt, hasArticle, isGoverned, isMark, isPos, isVerb, type Word, type Words } from './word'

/** A clause with one finite verb at its head, and the parts around it. */
export interface ParsedClause extends Range {
  readonly verbAt: number
  readonly verb: Word
  /** The word «كان» of «كان … قد كتب», left out of questions. */
  readonly auxiliaryAt: number | null
  readonly subjectFirst: boolean
  /** Adjuncts before the verb. */
  readonly opening: readonly Chunk[]
  /** What follows the verb, or the verb and the subject where the subject comes first, in the order of the text. */
  readonly chunks: readonly Chunk[]
  /** The subject that stands before the verb. */
  readonly leading: NounPhrase | null
  /** Parts of the subject that stand before the verb, after its noun phrase: «مدير المتحف في حلب قال». */
  readonly leadingRest: readonly Chunk[]
  readonly segment: Segment
}

const NEGATION = /^[وف]?(?:لم|لا|لن|ليس|ليست|ما|لما|غير)$/u
const MODAL = /^[وف]?(?:قد|لقد|سوف)$/u
const KANA = /^[وف]?كانت?$/u

interface Head {
  readonly verbAt: number
  readonly verb: Word
  readonly auxiliaryAt: number | null
  readonly leading: NounPhrase | null
  readonly leadingRest: readonly Chunk[]
}

/** «قد» before a past verb only confirms it; before a present one it says "may", and the clause is no fact. */
function skipModal(words: Words, at: number): number | null {
  if (!MODAL.test(formAt(words, at))) return at
  const next = words[at + 1]
  return isVerb(next) && next?.reading.tense === 'past' && formAt(words, at) !== 'سوف' ? at + 1 : null
}

/** The finite verbs that a word may be, its best reading first. */
function verbsAt(words: Words, at: number): Word[] {
  const word = words[at]
  if (word?.token.kind !== 'word') return []
  const readings = word.readings.filter(
    ({ pos, tense, person, lexeme }) => pos === 'verb' && tense !== 'imperative' && person === 3 && lexeme?.verb,
  )
  return readings.map((reading) => ({ ...word, reading }))
}

/**
 * The verb at a word: the reading that agrees with the phrase after it where the best one does not («تحدث الوزير»), and a
 * noun read as a verb where nothing else in the stretch is one («درس الكاتب القانون»).
 */
function verbFor(words: Words, at: number, end: number, named: readonly NamedRange[]): Word | null {
  const best = words[at]
  const after = nounPhrase(words, at + 1, end, named)
  const fits = (verb: Word) => after !== null && verbAgrees(verb, after, false)
  if (best && isVerb(best)) return fits(best) ? best : (verbsAt(words, at).find(fits) ?? best)
  const isNounFirst = isPos(best, 'noun', 'proper') && !hasArticle(best) && !isGoverned(best) && after?.definite
  if (!isNounFirst || words.slice(at + 1, end).some((word) => isVerb(word))) return null
  return (
    verbsAt(words, at).find((verb) => verb.reading.tense === 'past' && !verb.reading.enclitic && fits(verb)) ?? null
  )
}

/** «كانت الشركة قد باعت», «كان يعمل»: the verb after «كان» is the one that matters. */
function afterKana(words: Words, at: number, end: number, named: readonly NamedRange[]): Head | null {
  const subject = nounPhrase(words, at + 1, end, named)
  const after = subject?.last ?? at + 1
  if (!/^قد$/u.test(formAt(words, after)) || !isVerb(words[after + 1])) return null
  if (words[after + 1]?.reading.number === 'p') return null
  return { verbAt: after + 1, verb: words[after + 1] as Word, auxiliaryAt: at, leading: subject, leadingRest: [] }
}

function findHead(words: Words, at: number, end: number, named: readonly NamedRange[]): Head | null {
  if (KANA.test(formAt(words, at))) {
    const perfect = afterKana(words, at, end, named)
    if (perfect) return perfect
  }
  const start = skipModal(words, at)
  if (start === null || NEGATION.test(formAt(words, start))) return null
  const verb = verbFor(words, start, end, named)
  if (verb) return { verbAt: start, verb, auxiliaryAt: null, leading: null, leadingRest: [] }
  const subject = nounPhrase(words, start, end, named)
  if (!subject?.definite) return null
  const rest: Chunk[] = []
  let cursor = subject.last
  while (cursor < end && !isVerb(words[cursor]) && !MODAL.test(formAt(words, cursor))) {
    const adjunct = openingChunk(words, cursor, end, named)
    if (adjunct?.kind !== 'prepositional' || rest.length > 1) return null
    rest.push(adjunct)
    cursor = adjunct.last
  }
  const verbAt = skipModal(words, cursor)
  if (verbAt === null || !isVerb(words[verbAt])) return null
  return { verbAt, verb: words[verbAt] as Word, auxiliaryAt: null, leading: subject, leadingRest: rest }
}

/** Where a second verb stands at the main level of a stretch, what «أن» opens left out; null where none does. */
function secondVerb(words: Words, range: Range): number | null {
  for (let at = range.first; at < range.last; at++) {
    if (/^[بول]?(?:ان|انه|انها|بان)$/u.test(formAt(words, at))) return null
    if (isVerb(words[at])) return at
  }
  return null
}

/** «حركة احتجاجية خلفت …»: after an indefinite noun a verb opens a clause about it, which may be left out. */
function opensRelative(words: Words, at: number): boolean {
  const before = words[at - 1]
  return isPos(before, 'noun', 'adjective') && before?.reading.definite === 'indefinite'
}

/** The clause that a segment is; null where it is negated, verbless, quoted or more than the rules understand. */
export function parseClause(words: Words, segment: Segment, named: readonly NamedRange[]): ParsedClause | null {
  const opening: Chunk[] = []
  let at = segment.first
  while (at < segment.last && !isVerb(words[at])) {
    const adjunct = openingChunk(words, at, segment.last, named)
    if (!adjunct || opening.length > 2) break
    opening.push(adjunct)
    at = adjunct.last
    if (formAt(words, at) === '،') at += 1
  }
  const head = findHead(words, at, segment.last, named)
  if (!head || isMark(words[at])) return null
  const second = secondVerb(words, { first: head.verbAt + 1, last: segment.last })
  if (second !== null && (second <= head.verbAt + 2 || !opensRelative(words, second))) return null
  const last = second ?? segment.last
  const body = { first: head.verbAt + 1, last }
  return {
    first: segment.first,
    last,
    ...head,
    subjectFirst: head.leading !== null,
    opening,
    chunks: chunksOf(words, body, named),
    segment: second === null ? segment : { ...segment, last, closedBy: 'relative' },
  }
}
