import type { Range, Token } from '../../text/document'
import { isDefinite } from './look-up'
import type { Saying } from './saying'
import type { Words } from './syntax/word'
import { verbOf } from './verb-forms'

export const COMPLEMENTIZER = /^(?:ان|بان)$/u
export const SUFFIXED_COMPLEMENTIZER = /^(?:انه|انها|انهم|بانه|بانها|بانهم|انهما|اننا|انني)$/u
/** How far after the verb what is said may begin: «في تصريحات خاصة لموقع …، إن». */
const REACH = 24
/** How long something between two commas may be: «، الذي يشغل أيضا منصب …، إن». */
const LONGEST_ASIDE = 16
/** Fewer words between quotation marks are a name or a term, not speech. */
const SHORTEST_SPEECH = 5
/** «بما أن»، «رغم أن»: they open a clause of their own, not what is said. */
const OTHER_OPENER = /^[وف]?(?:بما|رغم|حيث|كما|الا|مع|غير|لو|بعد|قبل|بيد|ذلك|حتى|لولا|كون|احتمال|امل|قلقهم|خوف)$/u
const PREPOSITION = /^(?:من|الى|على|عن|في)$/u

export interface Content {
  readonly first: number
  readonly direct: boolean
  /** «إنه»: its pronoun is the subject of what is said. */
  readonly suffixed: boolean
  /** It ends where the quotation ends: «إن «…»». */
  readonly isQuoted: boolean
}

/** A quotation long enough to be what is said. */
function isSpeech(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '«') return false
  const closing = contentRange(tokens, at + 1, true).last
  return tokens.slice(at + 1, closing).filter(({ kind }) => kind !== 'mark').length >= SHORTEST_SPEECH
}

/** «أن يعود»: what somebody wants or fears, and no statement. */
function opensWish(words: Words, at: number): boolean {
  const written = words[at]?.token.text ?? ''
  const next = words[at + 1]
  return /أن$/u.test(written) && next?.reading.pos === 'verb' && next.reading.tense === 'present'
}

/** Where a stretch between commas ends after which what is said begins; null where none does. */
function afterAside(tokens: readonly Token[], from: number, at: number): number | null {
  if (!tokens.slice(from, at).some(({ text }) => text === '،')) return null
  for (let close = at + 1; close < Math.min(tokens.length, at + LONGEST_ASIDE); close++) {
    if (tokens[close]?.text === ':') return close - 1
    if (tokens[close]?.text !== '،') continue
    const next = tokens[close + 1]
    return next && (COMPLEMENTIZER.test(next.form) || /^[:«]$/u.test(next.text)) ? close : null
  }
  return null
}

function afterColon(tokens: readonly Token[], at: number): Content {
  const next = tokens[at + 1]
  const opener = next?.form ?? ''
  const quoted = next?.text === '«'
  if (!quoted && COMPLEMENTIZER.test(opener)) return { first: at + 2, direct: false, suffixed: false, isQuoted: false }
  // «قال: «إنّ …»»: reported in the speaker's words, but opened like reported speech.
  if (quoted && COMPLEMENTIZER.test(tokens[at + 2]?.form ?? ''))
    return { first: at + 3, direct: false, suffixed: false, isQuoted: true }
  return {
    first: quoted ? at + 2 : at + 1,
    direct: quoted,
    suffixed: !quoted && SUFFIXED_COMPLEMENTIZER.test(opener),
    isQuoted: quoted,
  }
}

/** Where what is said begins: after «إن», a colon or an opening quotation mark. */
export function contentAt(words: Words, tokens: readonly Token[], from: number, saying: Saying): Content | null {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at]
    if (!token || token.text === '.') break
    if (token.text === '«') {
      if (isSpeech(tokens, at)) return { first: at + 1, direct: true, suffixed: false, isQuoted: true }
      at = contentRange(tokens, at + 1, true).last
      continue
    }
    if (token.text === ':') return afterColon(tokens, at)
    const suffixed = SUFFIXED_COMPLEMENTIZER.test(token.form)
    if (suffixed || COMPLEMENTIZER.test(token.form)) {
      const before = tokens[at - 1]?.form ?? ''
      const isForeign = OTHER_OPENER.test(before) || (PREPOSITION.test(before) && before !== saying.preposition)
      if (isForeign || opensWish(words, at)) return null
      const isQuoted = isSpeech(tokens, at + 1)
      return { first: isQuoted ? at + 2 : at + 1, direct: false, suffixed, isQuoted }
    }
    const isAside = /^(?:وهو|وهي|وهم)$/u.test(tokens[at - 1]?.form ?? '')
    const verb = at > from && !isAside ? verbOf(token.form) : null
    const isVerb =
      (verb && !verb.doubtful && !isDefinite(token.form) && words[at]?.reading.pos === 'verb') ||
      words[at]?.reading.pos === 'relative'
    if (!isVerb) continue
    const close = afterAside(tokens, from, at)
    if (close === null) break
    at = close
  }
  return null
}

/** A quotation reaches to its closing mark, or to the end of the sentence where it goes on after it. */
export function contentRange(tokens: readonly Token[], first: number, isQuoted: boolean): Range {
  if (!isQuoted) return { first, last: tokens.length }
  let depth = 1
  for (let at = first; at < tokens.length; at++) {
    if (tokens[at]?.text === '«') depth += 1
    if (tokens[at]?.text === '»') depth -= 1
    if (depth === 0) return { first, last: at }
  }
  return { first, last: tokens.length }
}

const IMPERSONAL = /^(?:يجب|ينبغي|يمكن|يتعين|يستحيل|يصعب|يجوز|يتوجب)$/u

/** «إنه يجب»، «إنه لا يمكن»، «إنه من المهم»: the pronoun means nobody. */
export function isExpletive(tokens: readonly Token[], first: number): boolean {
  if (!/نه$/u.test(tokens[first - 1]?.form ?? '')) return false
  const [head = '', next = ''] = tokens.slice(first, first + 2).map(({ form }) => form)
  if (IMPERSONAL.test(head) || (/^لا$/u.test(head) && (IMPERSONAL.test(next) || next === 'بد'))) return true
  return (
    head === 'من' && /^(?:ال(?:مهم|ضروري|صعب|ممكن|واجب|مستحيل|مبكر|افضل|سهل|خطا|مستبعد|مرجح|متوقع)|غير)$/u.test(next)
  )
}
