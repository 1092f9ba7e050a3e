import type { Range } from '../../../text/document'
import { closing, openingChunk } from './chunks'
import type { NamedRange } from './noun-phrase'
import { formAt, isLinked, isMark, isPos, isVerb, type Words } from './word'

/** A stretch of a sentence that may be a clause of its own. */
export interface Segment extends Range {
  /** It goes on from the clause before it with «و» or «ف». */
  readonly linked: boolean
  /** It stands after «أن» or «إن»: somebody says it. */
  readonly reported?: boolean
  /** What closes it: a mark, a relative word, a conjunction, or the end of the sentence. */
  readonly closedBy: 'mark' | 'relative' | 'conjunction' | 'end'
}

const SUBORDINATOR =
  /^[وف]?(?:حيث|اذ|بينما|عندما|حينما|حين|لان|لانه|لانها|لانهم|مما|اذا|لو|كما|فيما|بعدما|قبلما|ريثما|طالما|كلما|رغم|بحيث|لكن|لكنه|لكنها|بل|ثم|الا|سوى|وهو|وهي|وهم|علما|وذلك|كي|لكي|حتى|او|اما|فان|وان|فقد|وقد|ولقد|وكان|وكانت)$/u
const RELATIVE = /^(?:[وفبلك]?(?:الذي|التي|الذين|اللذان|اللذين|اللتان|اللتين|اللواتي|اللاتي|ما|مما|من)|عما|ممن)$/u

function isRelative(words: Words, at: number): boolean {
  if (!RELATIVE.test(formAt(words, at))) return false
  // «بما يتعلق بـ»: with a preposition before it «ما» always opens a clause.
  if (/^(?:[بلك]ما|عما|مما|ممن)$/u.test(formAt(words, at))) return true
  return /^[وفبلك]?(?:ال)/u.test(formAt(words, at)) || isPos(words[at], 'relative')
}

/** Conjunctions after which a clause states a fact of its own: «حيث ألقى الوزير كلمة». */
const STATING = /^[وف]?(?:حيث|اذ|بينما|كما)$/u

/** «، مؤسس الموسوعة،»: what stands between two commas beside a noun; index after the second comma, else null. */
function apposition(words: Words, at: number, end: number): number | null {
  if (formAt(words, at) !== '،' || !isPos(words[at + 1], 'noun', 'proper') || isLinked(words[at + 1])) return null
  for (let cursor = at + 1; cursor < Math.min(end, at + 12); cursor++) {
    if (formAt(words, cursor) === '،')
      return isPos(words[cursor + 1], 'noun', 'proper', 'preposition') || isVerb(words[cursor + 1]) ? cursor + 1 : null
    if (isMark(words[cursor]) || isVerb(words[cursor])) return null
  }
  return null
}

/** Where the clause that begins at `first` ends, and by what. */
function segmentEnd(words: Words, first: number, body: number, end: number): Pick<Segment, 'last' | 'closedBy'> {
  for (let at = body; at < end; at++) {
    const close = closing(words, at, end)
    if (close !== null) {
      at = close - 1
      continue
    }
    const after = at > body ? apposition(words, at, end) : null
    if (after !== null) {
      at = after - 1
      continue
    }
    if (isMark(words[at]) && !/^[%٪/]$/u.test(formAt(words, at))) return { last: at, closedBy: 'mark' }
    if (at === body) continue
    if (at === body + 1 && STATING.test(formAt(words, body))) continue
    if (isRelative(words, at)) return { last: at, closedBy: 'relative' }
    if (SUBORDINATOR.test(formAt(words, at)) || (isLinked(words[at]) && isVerb(words[at])))
      return { last: at, closedBy: 'conjunction' }
  }
  return { last: end, closedBy: first < end ? 'end' : 'mark' }
}

/** Index where the clause proper begins after its opening adjuncts and the comma after them. */
function afterOpening(words: Words, first: number, end: number, named: readonly NamedRange[]): number {
  let at = first
  for (let tries = 0; tries < 3; tries++) {
    const adjunct = openingChunk(words, at, end, named)
    if (!adjunct) break
    at = adjunct.last
    if (formAt(words, at) === '،') {
      at += 1
      break
    }
  }
  return at
}

/**
 * «على الرغم من …، استمرت …», «عندما وصل …، بدأ …»: the main clause after the comma that closes what opens the sentence;
 * null where the sentence opens with its main clause.
 */
function mainAfterOpening(words: Words, start: number, end: number): number | null {
  const head = words[start]
  const opens = isPos(head, 'preposition', 'adverb', 'subordinator') || SUBORDINATOR.test(formAt(words, start))
  if (!opens || STATING.test(formAt(words, start))) return null
  for (let at = start + 1; at < end - 2; at++) {
    const close = closing(words, at, end)
    if (close !== null) {
      at = close - 1
      continue
    }
    if (formAt(words, at) === '،' && isVerb(words[at + 1]) && !isLinked(words[at + 1])) return at + 1
    if (/^[؛.:]$/u.test(formAt(words, at))) return null
  }
  return null
}

/** «أن الحكومة رفعت …»: the word after a conjunction of reported speech, where a noun can stand. */
function opensReport(words: Words, at: number): boolean {
  return /^[بوف]?(?:ان|بان)$/u.test(formAt(words, at - 1)) && !isVerb(words[at]) && !isMark(words[at])
}

function startsClause(words: Words, at: number, end: number, named: readonly NamedRange[]): boolean {
  const before = formAt(words, at - 1)
  if (/^[؛.]$/u.test(before)) return true
  if (STATING.test(formAt(words, at - 1)) && isVerb(words[at])) return true
  if (isLinked(words[at]) && isVerb(words[at])) return true
  if (/^(?:فقد|وقد|ولقد|وكان|وكانت)$/u.test(formAt(words, at))) return true
  if (before !== '،') return false
  // «، وفي عام 1960 انتقل …»
  const body = afterOpening(words, at, end, named)
  return body > at && isLinked(words[at]) && isVerb(words[body])
}

/** Stretches of one sentence that begin as main clauses do, what stands between quotation marks left out. */
export function segmentsOf(words: Words, named: readonly NamedRange[]): readonly Segment[] {
  const known = cut.get(words)
  if (known && (known.named === named || (known.named.length === 0 && named.length === 0))) return known.segments
  const segments = findSegments(words, named)
  cut.set(words, { named, segments })
  return segments
}

const cut = new WeakMap<Words, { readonly named: readonly NamedRange[]; readonly segments: readonly Segment[] }>()

function findSegments(words: Words, named: readonly NamedRange[]): Segment[] {
  const segments: Segment[] = []
  const end = words.length
  const dash = /^[-–•]$/u.test(formAt(words, 0)) ? 1 : 0
  const start = STATING.test(formAt(words, dash)) && isVerb(words[dash + 1]) ? dash + 1 : dash
  const main = mainAfterOpening(words, start, end)
  for (let at = start; at < end; at++) {
    const close = closing(words, at, end)
    if (close !== null) {
      at = close - 1
      continue
    }
    const reported = at > start && opensReport(words, at)
    if (at !== start && at !== main && !reported && !startsClause(words, at, end, named)) continue
    const body = Math.min(end - 1, afterOpening(words, at, end, named))
    segments.push({ first: at, linked: at > start && !reported, reported, ...segmentEnd(words, at, body, end) })
  }
  return segments
}
