import type { Span } from '../../../types'
import { prefixLength } from '../look-up'
import { isSound } from '../sound-source'
import type { Familiar } from '../syntax/self-contained'
import { links, textOf, wordCount } from '../syntax/surface'
import { formAt, isMark, isPos, isVerb } from '../syntax/word'
import { earlierEnds, ends, starts } from './boundaries'
import type { Source } from './source'
import { isBalanced, isSettled, isTidy, pronounsResolve } from './tidy'
import { isWhole } from './whole'

const LEAST = 5
const MOST = 17
/** No clause ends with a word that waits for another. */
export const DANGLES =
  /^[وفبلك]?(?:ان|انه|انها|انهم|بان|بانه|بانها|قد|لم|لن|لا|ما|من|التي|الذي|الذين|غير|كل|بعض|جميع|كافة|نحو|حوالي|عدة|اي|ايضا|كما|حيث|او|و|ثم|بين|مع|كان|كانت|ليس|هي|هو|وهي|وهو|مثل|عام|سنة)$/u
function spanOf({ sentence, words }: Source, first: number, last: number): Span | null {
  const head = sentence.tokens[first]
  const end = sentence.tokens[last - 1]
  if (!head || !end) return null
  return { start: head.start + prefixLength(head.text, links(words[first])), end: end.end }
}

/** Words side by side try the same stretches around them. */
const tried = new WeakMap<Source, { readonly familiar: Familiar; readonly fits: Map<number, boolean> }>()

function fits(source: Source, first: number, last: number, familiar: Familiar): boolean {
  let kept = tried.get(source)
  if (kept?.familiar !== familiar) {
    kept = { familiar, fits: new Map() }
    tried.set(source, kept)
  }
  const key = first * 0x10000 + last
  const known = kept.fits.get(key)
  if (known !== undefined) return known
  const found = isFit(source, first, last, familiar)
  kept.fits.set(key, found)
  return found
}

function isFit(source: Source, first: number, last: number, familiar: Familiar): boolean {
  const { sentence, words } = source
  const count = wordCount(words, first, last)
  if (count < LEAST || count > MOST || isMark(words[first]) || formAt(words, last) === 'و') return false
  const tail = words[last - 1]
  if (
    !tail ||
    isMark(tail) ||
    isPos(tail, 'preposition', 'conjunction', 'subordinator', 'relative') ||
    DANGLES.test(tail.token.form)
  )
    return false
  if (!isTidy(words, first, last) || !pronounsResolve(words, first, last)) return false
  const span = spanOf(source, first, last)
  if (!span || !isBalanced(sentence.text.slice(span.start - sentence.start, span.end - sentence.start))) return false
  if (!isSettled(words, first, last) || !isSound(sentence.tokens, { first, last }, textOf(sentence, { first, last })))
    return false
  return isWhole(source, first, last, familiar)
}

/** A short whole clause around a word that reads naturally by itself; null where none can be cut out for certain. */
export function quotationAround(source: Source, at: number, familiar: Familiar, upTo = at + 1): Span | null {
  const closing = source.sentence.tokens[source.words.length - 1]?.text
  if (closing === '؟' || closing === '!') return null
  const verbs = (first: number, last: number) => source.words.slice(first, last).filter(isVerb).length
  // Ends nearest to the word first; those inside a clause only where no other will do, the longest first.
  const closings = [ends(source.words, at), earlierEnds(source.words, at).reverse()]
  for (const [place, lasts] of closings.entries())
    for (const first of starts(source, at))
      for (const last of lasts)
        if (last >= upTo && (place === 0 || verbs(first, last) === 1) && fits(source, first, last, familiar))
          return spanOf(source, first, last)
  return null
}
