import { mayFollow, TAG_COUNT } from './tags'

/** Scores of going from one tag (or the edge, `TAG_COUNT`) to the next. */
export type Transitions = ArrayLike<number>

const FORBIDDEN = -1e9

/** The best sequence of tags by Viterbi; `emissions` holds `TAG_COUNT` numbers a token. */
export function decode(emissions: ArrayLike<number>, length: number, transitions: Transitions): Uint8Array {
  const tags = new Uint8Array(length)
  if (length === 0) return tags
  const scores = new Float64Array(length * TAG_COUNT)
  const from = new Uint8Array(length * TAG_COUNT)
  for (let tag = 0; tag < TAG_COUNT; tag++)
    scores[tag] = mayFollow(0, tag)
      ? (emissions[tag] as number) + (transitions[TAG_COUNT * TAG_COUNT + tag] as number)
      : FORBIDDEN
  for (let at = 1; at < length; at++) {
    const row = at * TAG_COUNT
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let best = FORBIDDEN * 2
      let source = 0
      for (let before = 0; before < TAG_COUNT; before++) {
        if (!mayFollow(before, tag)) continue
        const score = (scores[row - TAG_COUNT + before] as number) + (transitions[before * TAG_COUNT + tag] as number)
        if (score > best) {
          best = score
          source = before
        }
      }
      scores[row + tag] = best + (emissions[row + tag] as number)
      from[row + tag] = source
    }
  }
  let tag = 0
  const end = (length - 1) * TAG_COUNT
  for (let other = 1; other < TAG_COUNT; other++)
    if ((scores[end + other] as number) > (scores[end + tag] as number)) tag = other
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag
    tag = from[at * TAG_COUNT + tag] as number
  }
  return tags
}
