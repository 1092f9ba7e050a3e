import { mayFollow, TAG_COUNT } from './tags'

/** Scores of going from one tag (or the edge, `TAG_COUNT`) to the next. */
export type Transitions = ArrayLike<number>

/** A copy: reading an imported binding is a call in some module systems, and these loops are the hot ones. */
const COUNT: number = TAG_COUNT

const FORBIDDEN = -1e9
const ALL = Array.from({ length: COUNT }, (_, tag) => tag)
/** For each tag those that may stand before it. */
const SOURCES = ALL.map((tag) => Uint8Array.from(ALL.filter((before) => mayFollow(before, tag))))

/** The best sequence of tags by Viterbi; `emissions` holds `TAG_COUNT` numbers a token. */
export function decode(emissions: ArrayLike<number>, length: number, transitions: Transitions): Uint8Array {
  const tags = new Uint8Array(length)
  if (length === 0) return tags
  const scores = new Float64Array(length * COUNT)
  const from = new Uint8Array(length * COUNT)
  for (let tag = 0; tag < COUNT; tag++)
    scores[tag] = mayFollow(0, tag)
      ? (emissions[tag] as number) + (transitions[COUNT * COUNT + tag] as number)
      : FORBIDDEN
  for (let at = 1; at < length; at++) {
    const row = at * COUNT
    for (let tag = 0; tag < COUNT; tag++) {
      let best = FORBIDDEN * 2
      let source = 0
      const sources = SOURCES[tag] as Uint8Array
      for (let index = 0; index < sources.length; index++) {
        const before = sources[index] as number
        const score = (scores[row - COUNT + before] as number) + (transitions[before * COUNT + tag] as number)
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
  const end = (length - 1) * COUNT
  for (let other = 1; other < COUNT; other++)
    if ((scores[end + other] as number) > (scores[end + tag] as number)) tag = other
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag
    tag = from[at * COUNT + tag] as number
  }
  return tags
}
