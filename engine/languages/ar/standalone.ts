import type { Sentence, Token } from '../../text/document'
import type { Clause } from '../language'
import { clauseBreak, clauseOf, hasPronoun, leans } from './clause-shape'
import { common, leaningOpeners, particles } from './look-up'
import { givenNameGender, roleHeadOf } from './names'
import { isPlaceWord } from './places'
import { isSettled } from './settled'
import { hasPredicate, hasSubject, looksLikeVerb, mainVerbHasSubject } from './subjects'
import { verbOf } from './verb-forms'

/** How many tokens and letters of «و»، «وقد»، «كما» open a sentence; null where the opening leans on what came before. */
function opening(tokens: readonly Token[]): { first: number; skip: number } | null {
  const head = tokens[0]
  if (head?.kind !== 'word') return head?.text === '«' || head?.kind === 'number' ? null : null
  if (/^[وف]?(?:قد|لقد)$/u.test(head.form) || head.form === 'كما') {
    const verb = verbOf(tokens[1]?.form ?? '')
    // «قد يبلغ» says "may": without «قد» the sentence would claim more than the article does.
    const isPossible = head.form !== 'كما' && verb?.tense === 'present'
    return verb && !isPossible ? { first: 1, skip: 0 } : null
  }
  if (leaningOpeners.has(head.form)) return null
  if (/^ف/u.test(head.form) && leaningOpeners.has(head.form.slice(1))) return null
  if (!head.form.startsWith('و'))
    return head.form.startsWith('ف') && verbOf(head.form)?.prefix === 1 ? null : { first: 0, skip: 0 }
  const rest = head.form.slice(1)
  if (leaningOpeners.has(rest)) return null
  const joined = verbOf(head.form)
  if (joined) return { first: 0, skip: joined.prefix }
  const isWhole =
    common.has(head.form) ||
    particles.has(head.form) ||
    givenNameGender(head.form) ||
    roleHeadOf(head.form)?.masculine.startsWith('و')
  return isWhole ? { first: 0, skip: 0 } : { first: 0, skip: 1 }
}

/** «تشير المتحدثة إلى …»: whoever speaks must have a name. */
function speaksUnnamed(tokens: readonly Token[], at: number, word: string): boolean {
  const verb = verbOf(word)
  const next = tokens[at + 1]
  if (!verb || verb.saying === 'never' || !next || !roleHeadOf(next.form)) return false
  return !tokens.slice(at + 2, at + 12).some(({ form: part }) => givenNameGender(part) !== null)
}

/** «قاموا …»، «قام بتمييز …»، «صلى فيه …»، «أضاف قائلا»: whoever did it is named elsewhere. */
function lacksSubject(tokens: readonly Token[], at: number, word: string): boolean {
  if (!verbOf(word)) return false
  const next = tokens[at + 1]?.form ?? ''
  if (verbOf(word)?.plural || /وا$/u.test(word) || /^قائل[اة]?$/u.test(next)) return true
  return (
    (/^ب\p{L}{4,}$/u.test(next) && !isPlaceWord(next) && !common.has(next)) || (particles.has(next) && hasPronoun(next))
  )
}

/** How long a stretch may be, and whether its bare nouns («الشركة») must be identified in it. */
export interface Demand {
  readonly least: number
  readonly most: number
  readonly settled: boolean
  /** The stretch that is wanted ends before this token; null where it may be the sentence or its first clause. */
  readonly until: number | null
}

/** See `Language.standalone`. Rules after the measured list in the project's notes on source sentences. */
export function standalone(sentence: Sentence, names: ReadonlySet<string>): Clause | null {
  return firstWhole(sentence, names, { least: 6, most: 26, settled: true, until: null })
}

/** The sentence, or the first clause of it, that answers a demand. */
export function firstWhole(sentence: Sentence, names: ReadonlySet<string>, demand: Demand): Clause | null {
  const { tokens } = sentence
  const closing = tokens.at(-1)?.text ?? ''
  if (sentence.skipped || !['paragraph', 'list-item'].includes(sentence.role) || /^[؟!:…]$/u.test(closing)) return null
  const offset = tokens[0]?.text === '-' ? 1 : 0
  const body = tokens.slice(offset)
  const open = opening(body)
  const head = open ? body[open.first] : undefined
  if (!open || head?.kind !== 'word') return null
  const word = head.form.slice(open.skip)
  if (lacksSubject(body, open.first, word)) return null
  const isCopula = /^كانت?$/u.test(word)
  if (particles.has(word) && !isCopula && !/^(?:في|خلال|منذ|كل|بعض|جميع|بين)$/u.test(word)) return null
  if (speaksUnnamed(body, open.first, word)) return null
  if (!hasSubject(body, open.first, word, names) || !(isCopula || mainVerbHasSubject(body, open.first, word, names)))
    return null
  if (!verbOf(word) && !looksLikeVerb(word) && !hasPredicate(body, open.first)) return null
  const whole = { first: offset + open.first, last: demand.until ?? tokens.length }
  const lead = { first: whole.first, last: clauseBreak(tokens, whole, whole.first) }
  for (const range of demand.until === null ? [whole, lead] : [whole]) {
    const isNoun = !verbOf(word) && !looksLikeVerb(word)
    if (leans(tokens, range) || (isNoun && !hasPredicate(tokens.slice(0, range.last), range.first))) continue
    const clause = clauseOf(sentence, range, open.skip, demand)
    if (clause && (!demand.settled || isSettled(tokens, clause, names))) return clause
  }
  return null
}
