import type { Sentence } from '../../../text/document'
import { decode } from './decode'
import { type DocumentView, type SentenceView, viewDocument } from './document-view'
import { EDGE, type Emit, GROUPS, type GroupName, OFFSETS, visitContext, visitGuesses, wordFeatures } from './features'
import { guessesOf } from './guesses'
import { type Model, model } from './model'
import { repaired } from './repair'
import { TAG_COUNT } from './tags'
import type { WordInfo } from './word-info'

/** A copy: reading an imported binding is a call in some module systems, and these loops are the hot ones. */
const COUNT: number = TAG_COUNT
const AROUND: readonly number[] = OFFSETS

/** What a word by itself adds to the scores of the tokens around it; it is the same in every text. */
const wordScores = new WeakMap<WordInfo, Float32Array>()

function scoresOf(info: WordInfo, by: Model): Float32Array {
  const known = wordScores.get(info)
  if (known) return known
  const scores = new Float32Array(AROUND.length * COUNT)
  AROUND.forEach((offset, place) => {
    wordFeatures(info, offset, (feature) => by.add(feature, scores, place * COUNT))
  })
  wordScores.set(info, scores)
  return scores
}

const MOST_SUMS = 40_000
/** Sums of the weights of a group, by the numbers that it depends on: few of them come up again and again. */
const sums = Object.fromEntries(Object.keys(GROUPS).map((name) => [name, new Map<number, Float32Array>()])) as Record<
  GroupName,
  Map<number, Float32Array>
>

function sumOf(group: GroupName, a: number, b: number, c: number, by: Model): Float32Array {
  const kept = sums[group]
  // Evidence has 14 bits; no other number has more than 9.
  const key = (((a << 7) | b) << 7) | c
  const known = kept.get(key)
  if (known) return known
  if (kept.size > MOST_SUMS) kept.clear()
  const sum = new Float32Array(COUNT)
  const emit: Emit = (feature) => by.add(feature, sum, 0)
  GROUPS[group](a, b, c, emit)
  kept.set(key, sum)
  return sum
}

function addTo(scores: Float32Array, from: number, more: Float32Array, at: number): void {
  for (let tag = 0; tag < COUNT; tag++) scores[from + tag] = (scores[from + tag] as number) + (more[at + tag] as number)
}

function firstScores(sentence: SentenceView, by: Model): Float32Array {
  const { infos } = sentence
  const edge = scoresOf(EDGE, by)
  const words = infos.map((info) => scoresOf(info, by))
  const scores = new Float32Array(infos.length * COUNT)
  let from = 0
  const visit = (group: GroupName, a: number, b: number, c: number) => addTo(scores, from, sumOf(group, a, b, c, by), 0)
  for (let at = 0; at < infos.length; at++) {
    from = at * COUNT
    for (let place = 0; place < AROUND.length; place++)
      addTo(scores, from, words[at + (AROUND[place] as number)] ?? edge, place * COUNT)
    visitContext(sentence, at, visit)
  }
  return scores
}

function addGuesses(sentence: SentenceView, seen: Uint8Array, scores: Float32Array, by: Model): void {
  let from = 0
  const visit = (group: GroupName, a: number, b: number, c: number) => addTo(scores, from, sumOf(group, a, b, c, by), 0)
  for (let at = 0; at < sentence.infos.length; at++) {
    from = at * COUNT
    visitGuesses(sentence, at, seen, visit)
  }
}

export interface TaggedDocument {
  readonly view: DocumentView
  /** One tag a token of each sentence. */
  readonly tags: readonly Uint8Array[]
}

/** Tags a document twice: the second time knowing what the first took each word for in other places. */
export function tagDocument(sentences: readonly Sentence[]): TaggedDocument {
  const by = model()
  const view = viewDocument(sentences)
  const scores = view.sentences.map((sentence) => firstScores(sentence, by))
  const tagAll = () => scores.map((each) => decode(each, each.length / COUNT, by.transitions))
  const guesses = guessesOf(view, tagAll())
  view.sentences.forEach((sentence, index) => {
    addGuesses(sentence, guesses[index] as Uint8Array, scores[index] as Float32Array, by)
  })
  const tags = tagAll()
  view.sentences.forEach((sentence, index) => {
    repaired(sentence, tags[index] as Uint8Array)
  })
  return { view, tags }
}
