import { BIT, BIT_COUNT } from './bits'
import { CLASS } from './classes'
import { ALL, type DocumentView, EVIDENCE_COUNT, type Guesses, type SentenceView } from './document-view'
import { hashText, mix } from './hash'
import { kindOf } from './tags'
import { type WordInfo, wordInfo } from './word-info'

/** Stands outside the sentence on either side. */
export const EDGE: WordInfo = { ...wordInfo('¶'), cls: CLASS.edge }

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

/** The last trigger before the token with nothing but names, nouns and adjectives between: its kind and distance. */
function trigger(infos: readonly WordInfo[], at: number): number {
  for (let back = at - 1; back >= 0 && at - back < 6; back--) {
    const info = infos[back]
    if (!info || info.cls < CLASS.link || info.cls === CLASS.verb || info.cls === CLASS.saying) return 0
    if (info.cls >= CLASS.in && info.cls <= CLASS.particle) return 0
    const kind = info.bits & (BIT.orgTrigger | BIT.placeTrigger | BIT.role | BIT.honorific)
    if (kind !== 0) return mix(0, kind, at - back, info.article ? 1 : 0)
  }
  return 0
}

function quoteState(infos: readonly WordInfo[], at: number): number {
  for (let back = at - 1; back >= 0 && at - back < 6; back--) {
    const cls = infos[back]?.cls
    if (cls === CLASS.open || cls === CLASS.parenOpen) return at - back
    if (cls === CLASS.close || cls === CLASS.parenClose) return 0
  }
  return 0
}

/** Features of a token among its neighbours and in its document. */
export function contextFeatures(
  view: SentenceView,
  at: number,
  document: DocumentView,
  emit: (feature: number) => void,
): void {
  const { infos, phrases } = view
  const here = infos[at] ?? EDGE
  const before = infos[at - 1] ?? EDGE
  const after = infos[at + 1] ?? EDGE
  const c = here.cls
  const b = before.cls
  const a = after.cls
  const bb = (infos[at - 2] ?? EDGE).cls
  const aa = (infos[at + 2] ?? EDGE).cls
  emit(mix(30, b, c))
  emit(mix(31, c, a))
  emit(mix(32, b, c, a))
  emit(mix(33, bb, b, c))
  emit(mix(34, c, a, aa))
  emit(mix(35, b, a))
  const listed = phrases[at] ?? 0
  if (listed !== 0) emit(mix(36, listed))
  const listedNext = phrases[at + 1] ?? 0
  if (listedNext !== 0 || listed !== 0) emit(mix(37, listed, listedNext))
  const found = trigger(infos, at)
  emit(mix(38, found, c))
  if (found !== 0) emit(mix(39, found))
  const quoted = quoteState(infos, at)
  if (quoted !== 0) emit(mix(40, quoted, c))
  if (at === 0) emit(mix(41, c))
  const evidence = document.evidence.get(here.core) ?? 0
  for (let bit = 0; bit < EVIDENCE_COUNT; bit++)
    if ((evidence & (1 << bit)) !== 0) {
      emit(mix(42, bit))
      if (!here.known) emit(mix(43, bit, here.article ? 1 : 0))
    }
  emit(mix(44, evidence & 0b11111111, here.known ? 1 : 0))
  emit(mix(45, before.coreHash, c))
}

/** What the first reading took the same word for elsewhere in the document: the kind it was most, and how surely. */
function elsewhere(info: WordInfo, guesses: Guesses, own: number): number {
  const row = guesses.counts.get(info.core)
  const all = (row?.[ALL] ?? 1) - 1
  if (!row || all === 0) return 0
  let best = 0
  let most = 0
  for (let kind = 1; kind < row.length; kind++) {
    const count = (row[kind] as number) - (kind === own ? 1 : 0)
    if (count > most) {
      most = count
      best = kind
    }
  }
  if (best === 0) return all > 2 ? 1 : 0
  return 2 + best * 4 + (most * 3 > all * 2 ? 2 : 0) + (most > 1 ? 1 : 0)
}

/** Features of the second reading. */
export function guessFeatures(
  view: SentenceView,
  at: number,
  sentence: number,
  guesses: Guesses,
  emit: (feature: number) => void,
): void {
  const tags = guesses.tags[sentence]
  const seen = (place: number) => {
    const info = view.infos[place]
    return info && info.cls >= CLASS.link ? elsewhere(info, guesses, kindOf(tags?.[place] ?? 0)) : 0
  }
  const info = view.infos[at] ?? EDGE
  const here = seen(at)
  if (here !== 0) {
    emit(mix(50, here))
    emit(mix(51, here, info.known ? 1 : 0, info.article ? 1 : 0))
    emit(mix(52, here, info.cls))
  }
  const before = seen(at - 1)
  const after = seen(at + 1)
  if (before !== 0) emit(mix(53, before, here))
  if (after !== 0) emit(mix(54, after, here))
}
