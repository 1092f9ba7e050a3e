import { hashText } from './hash'
import { TAG_COUNT } from './tags'
import { FEATURES, SCALE, TRANSITIONS, WEIGHTS } from './weights'

/** A copy: reading an imported binding is a call in some module systems, and these loops are the hot ones. */
const COUNT: number = TAG_COUNT

function bytesOf(base64: string): Uint8Array {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** The trained weights: a row of `TAG_COUNT` for each feature, found by its hash in an open table. */
export class Model {
  private readonly slots: Int32Array
  private readonly mask: number
  private readonly hashes: Uint32Array
  private readonly weights: Int8Array
  readonly transitions: Float64Array

  constructor(features: Uint32Array, weights: Int8Array, transitions: Float64Array) {
    this.hashes = features
    this.weights = weights
    this.transitions = transitions
    let size = 1024
    while (size < features.length * 2) size *= 2
    this.mask = size - 1
    this.slots = new Int32Array(size).fill(-1)
    features.forEach((hash, row) => {
      let slot = hash & this.mask
      while (this.slots[slot] !== -1) slot = (slot + 1) & this.mask
      this.slots[slot] = row
    })
  }

  /** Adds the weights of a feature to the scores of one token; a feature never seen in training adds nothing. */
  add(feature: number, scores: Float32Array, from: number): void {
    let slot = feature & this.mask
    for (;;) {
      const row = this.slots[slot] as number
      if (row === -1) return
      if (this.hashes[row] === feature) {
        const start = row * COUNT
        for (let tag = 0; tag < COUNT; tag++)
          scores[from + tag] = (scores[from + tag] as number) + (this.weights[start + tag] as number)
        return
      }
      slot = (slot + 1) & this.mask
    }
  }
}

let loaded: Model | null = null

/** Unpacked at the first use: most pages never read an article. */
export function model(): Model {
  if (loaded) return loaded
  const features = new Uint32Array(bytesOf(FEATURES).buffer)
  const weights = new Int8Array(bytesOf(WEIGHTS).buffer)
  loaded = new Model(
    features,
    weights,
    Float64Array.from(TRANSITIONS, (value) => value * SCALE),
  )
  return loaded
}

/** Changes with the weights: for tests that they belong to the corpus and settings of today. */
export function fingerprint(): string {
  return hashText(FEATURES + WEIGHTS).toString(16)
}
