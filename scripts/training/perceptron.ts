import { bestPath } from '../../engine/languages/ar/morphology/model/decode'
import { hashed, pairFeatures, wordFeatures } from '../../engine/languages/ar/morphology/model/features'
import { edgeTag, type Tag } from '../../engine/languages/ar/morphology/model/tag'
import type { Example } from './examples'

/**
 * Averaged structured perceptron: M. Collins, "Discriminative Training Methods for Hidden Markov Models", EMNLP 2002.
 * Where the treebank allows several readings the one that the model likes best counts as right.
 */
export interface Options {
  /** Entries of the weight table, a power of two. */
  readonly size: number
  readonly rounds: number
  readonly seed: number
}

interface Prepared {
  readonly words: readonly {
    readonly features: readonly Int32Array[]
    readonly tags: readonly Tag[]
    readonly right: readonly number[]
  }[]
}

const EDGE = edgeTag('edge')

class Model {
  private readonly weights: Float64Array
  private readonly sums: Float64Array
  private step = 1
  private readonly pairs = new Map<number, Int32Array>()

  constructor(private readonly size: number) {
    this.weights = new Float64Array(size)
    this.sums = new Float64Array(size)
  }

  indices(features: readonly string[]): Int32Array {
    return Int32Array.from(features, (feature) => hashed(feature, this.size))
  }

  pair(a: Tag, b: Tag): Int32Array {
    const key = a.id * 0x10000 + b.id
    const known = this.pairs.get(key)
    if (known) return known
    const made = this.indices(pairFeatures(a, b))
    this.pairs.set(key, made)
    return made
  }

  score(indices: Int32Array): number {
    let sum = 0
    for (let at = 0; at < indices.length; at++) sum += this.weights[indices[at] as number] as number
    return sum
  }

  add(indices: Int32Array, by: number): void {
    for (const index of indices) {
      this.weights[index] = (this.weights[index] as number) + by
      this.sums[index] = (this.sums[index] as number) + by * this.step
    }
  }

  tick(): void {
    this.step++
  }

  averaged(): Float64Array {
    return this.weights.map((weight, index) => weight - (this.sums[index] as number) / this.step)
  }
}

function path(model: Model, { words }: Prepared, only: boolean): number[] {
  return bestPath({
    sizes: words.map(({ tags }) => tags.length),
    word: (position, candidate) => {
      const { features, right } = words[position] as Prepared['words'][number]
      if (only && right.length > 0 && !right.includes(candidate)) return -1e9
      return model.score(features[candidate] as Int32Array)
    },
    pair: (position, before, candidate) =>
      model.score(model.pair(tagAt(words, position - 1, before), tagAt(words, position, candidate))),
  })
}

function tagAt(words: Prepared['words'], position: number, candidate: number): Tag {
  return position < 0 ? EDGE : (words[position]?.tags[candidate] as Tag)
}

function apply(model: Model, { words }: Prepared, chosen: readonly number[], by: number): void {
  for (const [position, candidate] of chosen.entries()) {
    model.add(words[position]?.features[candidate] as Int32Array, by)
    const before = tagAt(words, position - 1, chosen[position - 1] ?? 0)
    model.add(model.pair(before, tagAt(words, position, candidate)), by)
  }
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const result = [...items]
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[result[at], result[other]] = [result[other] as T, result[at] as T]
  }
  return result
}

function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x100000000
  }
}

export function train(
  examples: readonly Example[],
  { size, rounds, seed }: Options,
  say: (line: string) => void,
): Float64Array {
  const model = new Model(size)
  const random = randomFrom(seed)
  const prepared: Prepared[] = examples.map((example) => ({
    words: example.map(({ text, candidates, tags, right }) => ({
      tags,
      right,
      features: candidates.map((candidate, index) => model.indices(wordFeatures(text, candidate, tags[index] as Tag))),
    })),
  }))
  for (let round = 0; round < rounds; round++) {
    let wrong = 0
    for (const sentence of shuffled(prepared, random)) {
      if (sentence.words.length === 0) continue
      const guess = path(model, sentence, false)
      const gold = path(model, sentence, true)
      const differ = guess.filter((each, position) => each !== gold[position]).length
      wrong += differ
      if (differ > 0) {
        apply(model, sentence, gold, 1)
        apply(model, sentence, guess, -1)
      }
      model.tick()
    }
    say(`round ${round + 1}: ${wrong} words chosen wrong`)
  }
  return model.averaged()
}
