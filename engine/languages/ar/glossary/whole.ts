import { wholeFrom } from '../opens-whole'
import { type ParsedClause, parseClause } from '../syntax/clause'
import { nounPhrase } from '../syntax/noun-phrase'
import type { Familiar } from '../syntax/self-contained'
import { type Roles, rolesOf } from '../syntax/subject'
import { formAt, isVerb, type Words } from '../syntax/word'
import type { Source } from './source'

/** «نشر لوفيفر»، «قال الوزير»: a verb cut off before its object or before what is said. */
function lacksObject(words: Words, { verb, chunks }: ParsedClause, { object }: Roles): boolean {
  // «تذكر الرواية أن فاطمة الفهرية»: nothing is said of her.
  const said = chunks.find(({ kind }) => kind === 'complement')
  if (said) return !words.slice(said.first, said.last).some((word) => isVerb(word))
  const needs = verb.reading.lexeme?.verb
  if (!needs || object || verb.reading.enclitic || verb.reading.voice === 'passive') return false
  const isGoverned = chunks.some(({ preposition }) => preposition !== null && needs.prepositions.includes(preposition))
  if (isGoverned) return false
  return (
    needs.reporting ||
    (needs.transitive && /^[24]$/u.test(needs.form)) ||
    (needs.transitive && !chunks.some(({ kind }) => kind === 'prepositional' || kind === 'time'))
  )
}

const MODAL = /^[وف]?(?:يمكن|يجب|ينبغي)$/u
const ELATIVE = /^[وفب]?(?:افضل|اكثر|اكبر|اقل|احسن|اعظم|اول|اسوا|اهم)$/u
const NEGATED = /^[وف]?(?:لم|لا|لن|قد|لقد)$/u
const USUALLY = /^[وف]?(?:عادة|غالبا|كثيرا|نادرا)$/u

/** A verb with a subject of its own, negated or possible too, or a noun of which something is said. */
export function isWhole(source: Source, first: number, last: number, familiar: Familiar): boolean {
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
  if (clause && roles?.subject) return clause.leadingRest.length === 0 && !lacksObject(words, clause, roles)
  // A clause whose parts do not agree is none.
  if (isVerb(words[first]) || clause) return false
  const phrase = nounPhrase(words, first, last, named)
  const next = phrase?.definite ? words[phrase.last] : undefined
  if (!isVerb(next) && !/^(?:قد|يجب|يمكن|ينبغي|لم|لا|لن|كان|كانت)$/u.test(next?.token.form ?? '')) return false
  return wholeFrom(sentence, first, last, familiar.names, false) !== null
}
