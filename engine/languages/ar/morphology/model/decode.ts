/** The best path through the candidates of a sentence (Viterbi). Scores are given, so that training can use its own. */
export interface Lattice {
  /** How many candidates each word has. */
  readonly sizes: readonly number[]
  word(position: number, candidate: number): number
  pair(position: number, before: number, candidate: number): number
}

/** Index of the chosen candidate for each word; `pair` at position 0 is from the edge, asked with `before` 0. */
export function bestPath({ sizes, word, pair }: Lattice): number[] {
  let scores: number[] = []
  const back: number[][] = []
  for (let position = 0; position < sizes.length; position++) {
    const next: number[] = []
    const from: number[] = []
    for (let candidate = 0; candidate < (sizes[position] ?? 0); candidate++) {
      let best = position === 0 ? pair(0, 0, candidate) : Number.NEGATIVE_INFINITY
      let origin = 0
      for (let before = 0; before < scores.length && position > 0; before++) {
        const score = (scores[before] as number) + pair(position, before, candidate)
        if (score > best) {
          best = score
          origin = before
        }
      }
      next.push(best + word(position, candidate))
      from.push(origin)
    }
    scores = next
    back.push(from)
  }
  const path: number[] = new Array(sizes.length).fill(0)
  let last = scores.indexOf(Math.max(...scores))
  for (let position = sizes.length - 1; position >= 0; position--) {
    path[position] = last
    last = back[position]?.[last] ?? 0
  }
  return path
}
