import type { Reading } from '../types'
import { type Candidate, candidatesOf, other } from '../word'
import { bestPath } from './decode'
import { hashed, pairFeatures, wordFeatures } from './features'
import { edgeTag, type Tag, tagOf } from './tag'
import { WEIGHTS } from './weights'

/** A candidate with what the context needs of it, worked out once for each word form. */
export interface Scored {
  readonly reading: Reading
  readonly tag: Tag
  readonly score: number
}

/** Readings further behind than this by themselves never win in context. */
const KEPT = 7
/** Word forms whose readings are remembered; a long book has about as many. */
const MOST_FORMS = 20_000
const MOST_PAIRS = 200_000

let weights: Int8Array | null = null

function loaded(): Int8Array {
  if (weights) return weights
  const bytes = atob(WEIGHTS)
  weights = new Int8Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) weights[at] = bytes.charCodeAt(at)
  return weights
}

function total(features: readonly string[]): number {
  const table = loaded()
  if (table.length === 0) return 0
  let sum = 0
  for (const feature of features) sum += table[hashed(feature, table.length)] as number
  return sum
}

const forms = new Map<string, readonly Scored[]>()

function score(text: string, candidate: Candidate): Scored {
  const tag = tagOf(candidate)
  return { reading: candidate.reading, tag, score: total(wordFeatures(text, candidate, tag)) }
}

export function scoredReadings(text: string): readonly Scored[] {
  const known = forms.get(text)
  if (known) return known
  const scored = candidatesOf(text).map((candidate) => score(text, candidate))
  const kept = scored.sort((a, b) => b.score - a.score).slice(0, KEPT)
  if (forms.size >= MOST_FORMS) forms.clear()
  forms.set(text, kept)
  return kept
}

/** A number or a mark, which has one reading. */
export function fixedReading(text: string, kind: 'number' | 'mark'): readonly Scored[] {
  const key = `${kind} ${text}`
  const known = forms.get(key)
  if (known) return known
  const scored = [
    {
      reading: other(text, kind === 'number' ? 'number' : 'other'),
      tag: edgeTag(kind === 'number' ? 'digits' : text),
      score: 0,
    },
  ]
  forms.set(key, scored)
  return scored
}

const EDGE = edgeTag('edge')
const pairs = new Map<number, number>()

function pairScore(a: Tag, b: Tag): number {
  const key = a.id * 0x10000 + b.id
  const known = pairs.get(key)
  if (known !== undefined) return known
  const sum = total(pairFeatures(a, b))
  if (pairs.size >= MOST_PAIRS) pairs.clear()
  pairs.set(key, sum)
  return sum
}

/** For each word of a sentence the index of the reading that fits its neighbours best. */
export function chooseReadings(sentence: readonly (readonly Scored[])[]): number[] {
  const at = (position: number, candidate: number) => sentence[position]?.[candidate]
  const tagAt = (position: number, candidate: number) => at(position, candidate)?.tag ?? EDGE
  return bestPath({
    sizes: sentence.map((readings) => readings.length),
    word: (position, candidate) => at(position, candidate)?.score ?? 0,
    pair: (position, before, candidate) => pairScore(tagAt(position - 1, before), tagAt(position, candidate)),
  })
}
