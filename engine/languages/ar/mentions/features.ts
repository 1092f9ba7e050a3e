import { BIT, BIT_COUNT } from './bits'
import { CLASS } from './classes'
import { EVIDENCE_COUNT, type SentenceView } from './document-view'
import { hashText, mix } from './hash'
import { strangeWord, type WordInfo } from './word-info'

/** Stands outside the sentence on either side. */
export const EDGE: WordInfo = { ...strangeWord('¶'), cls: CLASS.edge }

/** Neighbours that a token looks at. */
export const OFFSETS = [-2, -1, 0, 1, 2] as const
/** Templates below this one name a word itself: they are kept only for words that several documents share. */
export const LEXICAL = 10

/**
 * Features of one word seen from a token `offset` words away. They depend on nothing else, so their scores can be kept
 * by word.
 */
export function wordFeatures(info: WordInfo, offset: number, emit: (feature: number, lexical: boolean) => void): void {
  const at = offset + 3
  emit(mix(LEXICAL + 1, at, info.cls), false)
  for (let bit = 0; bit < BIT_COUNT; bit++) if ((info.bits & (1 << bit)) !== 0) emit(mix(LEXICAL + 2, at, bit), false)
  if (Math.abs(offset) < 2) {
    emit(mix(1, at, info.keyHash), true)
    emit(mix(2, at, info.coreHash), true)
    emit(mix(LEXICAL + 3, at, hashText(info.stem.slice(-2))), false)
    emit(mix(LEXICAL + 9, at, info.letters > 0 ? info.key.charCodeAt(0) : 0, info.article ? 1 : 0), false)
  } else emit(mix(2, at, info.coreHash), true)
  if (offset !== 0) return
  emit(mix(LEXICAL + 4, hashText(info.stem.slice(-3))), false)
  emit(mix(LEXICAL + 5, hashText(info.core.slice(0, 2))), false)
  emit(mix(LEXICAL + 6, hashText(info.core.slice(0, 3))), false)
  emit(mix(LEXICAL + 7, Math.min(8, info.core.length), info.known ? 1 : 0, info.article ? 1 : 0), false)
  emit(mix(LEXICAL + 8, info.bits), false)
}

/** A copy: see COUNT in decode.ts. */
const C = CLASS
const TRIGGER = BIT.orgTrigger | BIT.placeTrigger | BIT.role | BIT.honorific
const TRIGGER_SHIFT = 9
const FARTHEST = 6

/** The last trigger before the token with nothing but names, nouns and adjectives between: its kinds and distance. */
export function triggerBefore(infos: readonly WordInfo[], at: number): number {
  for (let back = at - 1; back >= 0 && at - back < FARTHEST; back--) {
    const info = infos[back]
    if (!info || info.cls < C.link || info.cls === C.verb || info.cls === C.saying) return 0
    if (info.cls >= C.in && info.cls <= C.particle) return 0
    const kind = info.bits & TRIGGER
    if (kind !== 0) return (((kind >> TRIGGER_SHIFT) * FARTHEST + at - back) << 1) | (info.article ? 1 : 0)
  }
  return 0
}

/** How far back a quotation mark or bracket stands open; 0: none. */
export function quoteState(infos: readonly WordInfo[], at: number): number {
  for (let back = at - 1; back >= 0 && at - back < FARTHEST; back--) {
    const cls = infos[back]?.cls
    if (cls === C.open || cls === C.parenOpen) return at - back
    if (cls === C.close || cls === C.parenClose) return 0
  }
  return 0
}

export type Emit = (feature: number) => void

/**
 * The features of a token among its neighbours, in groups each of which depends on a few small numbers: their sums can
 * be kept by those numbers.
 */
export const GROUPS = {
  left(before2: number, before: number, here: number, emit: Emit): void {
    emit(mix(30, before, here))
    emit(mix(33, before2, before, here))
  },
  right(here: number, after: number, after2: number, emit: Emit): void {
    emit(mix(31, here, after))
    emit(mix(34, here, after, after2))
  },
  around(before: number, here: number, after: number, emit: Emit): void {
    emit(mix(32, before, here, after))
    emit(mix(35, before, after))
  },
  phrase(listed: number, next: number, isFirst: number, emit: Emit): void {
    if (listed !== 0) emit(mix(36, listed))
    if (next !== 0 || listed !== 0) emit(mix(37, listed, next))
    if (isFirst !== 0) emit(mix(41, isFirst))
  },
  trigger(found: number, here: number, quoted: number, emit: Emit): void {
    emit(mix(38, found, here))
    if (found !== 0) emit(mix(39, found))
    if (quoted !== 0) emit(mix(40, quoted, here))
  },
  evidence(evidence: number, known: number, article: number, emit: Emit): void {
    for (let bit = 0; bit < EVIDENCE_COUNT; bit++) {
      if ((evidence & (1 << bit)) === 0) continue
      emit(mix(42, bit))
      if (known === 0) emit(mix(43, bit, article))
    }
    emit(mix(44, evidence & 0b11111111, known))
  },
  guess(guess: number, here: number, form: number, emit: Emit): void {
    if (guess === 0) return
    emit(mix(50, guess))
    emit(mix(51, guess, form))
    emit(mix(52, guess, here))
  },
  guessAround(before: number, guess: number, after: number, emit: Emit): void {
    if (before !== 0) emit(mix(53, before, guess))
    if (after !== 0) emit(mix(54, after, guess))
  },
}

export type GroupName = keyof typeof GROUPS
/** Takes the group and the numbers that it depends on. */
export type Visit = (group: GroupName, a: number, b: number, c: number) => void

/** The groups of a token in the first reading. */
export function visitContext({ infos, phrases, evidence }: SentenceView, at: number, visit: Visit): void {
  const here = infos[at] ?? EDGE
  const c = here.cls
  const before = (infos[at - 1] ?? EDGE).cls
  const after = (infos[at + 1] ?? EDGE).cls
  visit('left', (infos[at - 2] ?? EDGE).cls, before, c)
  visit('right', c, after, (infos[at + 2] ?? EDGE).cls)
  visit('around', before, c, after)
  visit('phrase', phrases[at] ?? 0, phrases[at + 1] ?? 0, at === 0 ? c : 0)
  visit('trigger', triggerBefore(infos, at), c, quoteState(infos, at))
  visit('evidence', evidence[at] ?? 0, here.known ? 1 : 0, here.article ? 1 : 0)
}

/** Groups of the second reading; `seen` says of each token what the first took its word for elsewhere. */
export function visitGuesses({ infos }: SentenceView, at: number, seen: ArrayLike<number>, visit: Visit): void {
  const info = infos[at] ?? EDGE
  const here = seen[at] ?? 0
  visit('guess', here, info.cls, (info.known ? 1 : 0) + (info.article ? 2 : 0))
  visit('guessAround', seen[at - 1] ?? 0, here, seen[at + 1] ?? 0)
}
