import type { Range } from '../../../text/document'
import { type NamedRange, type NounPhrase, nounPhrase } from './noun-phrase'
import { type TimePhrase, timePhrase } from './time-phrase'
import { formAt, hasProclitic, isMark, isNominal, isPos, isVerb, type Words } from './word'

/**
 * A part of a clause beside its verb. `aside`: brackets, left out of any question. `complement`: what a conjunction such
 * as «أن» opens, to the end. `unknown`: something that the rules cannot name.
 */
export interface Chunk extends Range {
  readonly kind: 'phrase' | 'prepositional' | 'time' | 'adverb' | 'aside' | 'complement' | 'unknown'
  readonly phrase: NounPhrase | null
  readonly time: TimePhrase | null
  /** Of a prepositional chunk: the preposition, «ب»، «ل» and «ك» included. */
  readonly preposition: string | null
}

const COMPLEMENTIZER = /^(?:[بوف]|ب)?(?:ان|انه|انها|انهم|انهما|انني|اننا|بان|بانه|بانها|بانهم|قائلا|قائلة)$/u
/** Longest quotation that still counts as a name or a term: «بيت العرب». */
const NAME_IN_QUOTES = 8

function chunk(kind: Chunk['kind'], first: number, last: number, more: Partial<Chunk> = {}): Chunk {
  return { kind, first, last, phrase: null, time: null, preposition: null, ...more }
}

const PAIRS: Readonly<Record<string, string>> = { '«': '»', '(': ')', '[': ']', '“': '”' }

/** Index after the mark that closes the one at `at`; null where none does before `end`. */
export function closing(words: Words, at: number, end: number): number | null {
  const pair = PAIRS[formAt(words, at)]
  if (!pair) return null
  for (let cursor = at + 1; cursor < end; cursor++) if (formAt(words, cursor) === pair) return cursor + 1
  return null
}

/** «شركة «نور»»: a name in quotation marks belongs to the phrase before it. */
function withQuotation(words: Words, phrase: NounPhrase, end: number): NounPhrase {
  const close = closing(words, phrase.last, end)
  if (close === null || formAt(words, phrase.last) === '(' || close - phrase.last > NAME_IN_QUOTES) return phrase
  return { ...phrase, last: close, definite: true }
}

function phraseAt(words: Words, at: number, end: number, named: readonly NamedRange[]): NounPhrase | null {
  const phrase = nounPhrase(words, at, end, named)
  return phrase && withQuotation(words, phrase, end)
}

function governed(words: Words, at: number, end: number, named: readonly NamedRange[]): Chunk | null {
  const word = words[at]
  if (!word) return null
  if (isPos(word, 'preposition')) {
    if (word.reading.enclitic) return chunk('prepositional', at, at + 1, { preposition: word.reading.lemma })
    // «من قبل …», «في غرب …»: two prepositions in a row.
    const inner = isPos(words[at + 1], 'preposition') && at + 1 < end ? governed(words, at + 1, end, named) : null
    if (inner) return { ...inner, first: at, preposition: `${word.reading.lemma} ${inner.preposition}` }
    const phrase = phraseAt(words, at + 1, end, named)
    return phrase && chunk('prepositional', at, phrase.last, { phrase, preposition: word.reading.lemma })
  }
  const joined = (['ب', 'ل', 'ك'] as const).find((letter) => hasProclitic(word, letter))
  if (!joined || !isNominal(word)) return null
  const phrase = phraseAt(words, at, end, named)
  return phrase && chunk('prepositional', at, phrase.last, { phrase, preposition: joined })
}

function nextComma(words: Words, at: number, end: number): number | null {
  for (let cursor = at + 1; cursor < end; cursor++) if (formAt(words, cursor) === '،') return cursor
  return null
}

function chunkAt(words: Words, at: number, end: number, named: readonly NamedRange[]): Chunk {
  const word = words[at]
  const close = closing(words, at, end)
  if (close !== null) return chunk(/^[([]$/u.test(formAt(words, at)) ? 'aside' : 'unknown', at, close)
  if (formAt(words, at) === '،') {
    const second = nextComma(words, at, end)
    if (second !== null) return chunk('aside', at, second + 1)
  }
  if (COMPLEMENTIZER.test(formAt(words, at))) return chunk('complement', at, end)
  const time = timePhrase(words, at)
  if (time && time.last <= end) return chunk('time', at, time.last, { time, preposition: time.preposition })
  const prepositional = governed(words, at, end, named)
  if (prepositional) return prepositional
  if (isPos(word, 'adverb')) return chunk('adverb', at, at + 1)
  const phrase = isNominal(word) && !isVerb(word) ? phraseAt(words, at, end, named) : null
  if (phrase) return chunk('phrase', at, phrase.last, { phrase })
  return chunk('unknown', at, isMark(word) ? at + 1 : end)
}

/** The parts of a stretch from left to right of the reading order; together they cover it. */
export function chunksOf(words: Words, range: Range, named: readonly NamedRange[]): Chunk[] {
  const chunks: Chunk[] = []
  let at = range.first
  while (at < range.last) {
    const next = chunkAt(words, at, range.last, named)
    chunks.push(next)
    at = Math.max(next.last, at + 1)
  }
  return chunks
}

/** The adjunct («في عام 1901»، «في باريس») that begins at a word before the clause proper; null where none does. */
export function openingChunk(words: Words, at: number, end: number, named: readonly NamedRange[]): Chunk | null {
  const found = chunkAt(words, at, end, named)
  return found.kind === 'time' || found.kind === 'prepositional' ? found : null
}
