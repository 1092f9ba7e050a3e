import type { Sentence } from '../../../text/document'
import { decode } from './decode'
import { countGuesses, type DocumentView, viewDocument } from './document-view'
import { contextFeatures, EDGE, guessFeatures, OFFSETS, wordFeatures } from './features'
import { type Model, model } from './model'
import { TAG_COUNT } from './tags'
import type { WordInfo } from './word-info'

/** What a word by itself adds to the scores of the tokens around it; it is the same in every text. */
const wordScores = new WeakMap<WordInfo, Float32Array>()

function scoresOf(info: WordInfo, by: Model): Float32Array {
  const known = wordScores.get(info)
  if (known) return known
  const scores = new Float32Array(OFFSETS.length * TAG_COUNT)
  OFFSETS.forEach((offset, place) => {
    wordFeatures(info, offset, (feature) => by.add(feature, scores, place * TAG_COUNT))
  })
  wordScores.set(info, scores)
  return scores
}

function firstScores(view: DocumentView, by: Model): Float32Array[] {
  return view.sentences.map((sentence) => {
    const { infos } = sentence
    const words = infos.map((info) => scoresOf(info, by))
    const edge = scoresOf(EDGE, by)
    const scores = new Float32Array(infos.length * TAG_COUNT)
    for (let at = 0; at < infos.length; at++) {
      const from = at * TAG_COUNT
      OFFSETS.forEach((offset, place) => {
        const word = words[at + offset] ?? edge
        for (let tag = 0; tag < TAG_COUNT; tag++)
          scores[from + tag] = (scores[from + tag] as number) + (word[place * TAG_COUNT + tag] as number)
      })
      contextFeatures(sentence, at, view, (feature) => by.add(feature, scores, from))
    }
    return scores
  })
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
  const scores = firstScores(view, by)
  const tagAll = () => scores.map((each) => decode(each, each.length / TAG_COUNT, by.transitions))
  const guesses = countGuesses(view, tagAll())
  view.sentences.forEach((sentence, index) => {
    const each = scores[index]
    if (!each) return
    for (let at = 0; at < sentence.infos.length; at++)
      guessFeatures(sentence, at, index, guesses, (feature) => by.add(feature, each, at * TAG_COUNT))
  })
  return { view, tags: tagAll() }
}
