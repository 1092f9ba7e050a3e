import type { Clause } from '../../language'
import { prefixLength } from '../look-up'
import { type ClauseReading, ownerOf } from '../syntax/referents'
import { type Familiar, isSelfContained } from '../syntax/self-contained'
import { links, wordCount } from '../syntax/surface'
import { formAt, hasArticle, isMark } from '../syntax/word'

const LEAST = 6
const MOST = 24

/** Index of the first word that a quotation keeps: «وقد» and «كما» before it are left out. */
function opening({ words, clause }: ClauseReading): number {
  const first = clause.first
  return /^[وف]?(?:قد|لقد)$/u.test(formAt(words, first)) && words[first + 1]?.reading.tense === 'past'
    ? first + 1
    : first
}

/**
 * The whole clause as a statement that can be quoted alone: it names its subject, says when and of whom it speaks, and
 * nothing in it is left open. Null where that is not certain.
 */
export function quotableClause(reading: ClauseReading, familiar: Familiar): Clause | null {
  const { sentence, words, clause, roles } = reading
  const first = opening(reading)
  const head = sentence.tokens[first]
  const end = sentence.tokens[clause.last - 1]
  // «كان متصدر الفريق …»: whether that is who was something, or what somebody was, the rules cannot tell.
  if (
    clause.verb.reading.lexeme?.verb?.auxiliary &&
    !hasArticle(words[roles.subject?.head ?? -1]) &&
    !roles.subject?.named
  )
    return null
  if (!roles.subject?.definite || !head || !end || clause.segment.closedBy === 'relative') return null
  if (clause.chunks.some(({ kind }) => kind === 'unknown' || kind === 'complement')) return null
  if (isMark(words[clause.last - 1]) && !/^[»)%]$/u.test(formAt(words, clause.last - 1))) return null
  // «بعد فوزه 2 - 1»: a score cut in two.
  if (words[clause.last - 1]?.token.kind === 'number' && /^[-–]$/u.test(formAt(words, clause.last))) return null
  const size = wordCount(words, first, clause.last)
  if (size < LEAST || size > MOST) return null
  if (!isSelfContained(reading, [{ first, last: clause.last }], ownerOf(reading), familiar)) return null
  // «ففي خليج …»: the linking letter of a preposition, which no reading tells.
  const letters = links(words[first]) || (/^[وف](?=في|من|على|الى|عند|بعد|قبل|خلال|منذ|عام)/u.test(head.form) ? 1 : 0)
  const start = head.start + prefixLength(head.text, letters)
  return { first, last: clause.last, start, end: end.end }
}
