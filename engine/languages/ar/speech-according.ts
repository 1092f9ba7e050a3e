import { UNSPOKEN_FRAME } from './saying'
import { bodyAt, type SentenceSource } from './speech-bodies'
import type { Frame, Heard, InSentence } from './speech-frames'
import { byRole, isSubject } from './speech-subjects'
import { isVerb } from './syntax/word'

const ACCORDING = /^[وف]?(?:بحسب|حسب|وفق|وفقا|طبقا|حسبما|وفقما)$/u
/** A noun between «بحسب» and whoever speaks: «بحسب ما ذكرته …»، «وفقا لما كشفه …». */
const WHAT = /^(?:ما|لما|مما)$/u

/** «على حد قول فلان»، «على حد تعبيره». */
function isWording(word: string, before: string): boolean {
  return /^(?:قول|تعبير|وصف|زعم)$/u.test(word) && before === 'حد'
}

/** «بحسب»، «وفقا لـ»، «في رأي». */
export function isAccording(word: string, before: string): boolean {
  return ACCORDING.test(word) || (/^ر[أا]ي$/u.test(word) && /^[وف]?في$/u.test(before)) || isWording(word, before)
}

/** Who is named after «بحسب», with what is said where it stands beside. */
export function accordingTo(source: SentenceSource, at: number, known: InSentence): Frame | null {
  const { tokens } = source.sentence
  let from = at + 1
  if (WHAT.test(tokens[from]?.form ?? '') || isVerb(source.words[from])) from += 1
  if (from > at + 1 && isVerb(source.words[from])) from += 1
  const byName = known.located.find((candidate) => isSubject(tokens, from - 1, candidate))
  const described = byName ? null : byRole(tokens, from, known.people, known.latest)
  const body = byName || described ? null : bodyAt(source, from, known.bodies)
  const person = byName?.person ?? described ?? body?.person ?? null
  const after = byName?.mention.last ?? body?.last ?? from + 1
  const who: Heard | null = person ? { person, kind: body?.kind ?? 'person' } : null
  const base = { saying: UNSPOKEN_FRAME, who, named: true, after: tokens.length, contentIsDirect: false }
  // «بحسب فلان، فإن …»: at the head of the sentence what follows the comma is what is said.
  if (at <= 1 && tokens[after]?.text === '،') {
    const first = /^(?:فان|فقد)$/u.test(tokens[after + 1]?.form ?? '') ? after + 2 : after + 1
    return { ...base, content: { first, last: tokens.length } }
  }
  const isLast = /^[.]$/u.test(tokens[after]?.text ?? '.')
  const first = tokens[0]?.text === '-' ? 1 : 0
  const opens = tokens[at - 1]?.form === 'حد' ? at - 2 : at
  const before = tokens[opens - 1]?.text === '،' ? opens - 1 : opens
  if (isLast && before - first > 4) return { ...base, content: { first, last: before } }
  return at <= 1 ? { ...base, content: null } : null
}
