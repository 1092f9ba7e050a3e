import type { Sentence } from '../../../text/document'
import { analyseSentence } from '../morphology/analyse'
import { type Words, wordsOf } from './word'

const read = new WeakMap<Sentence, Words>()

/** The words of a sentence with their readings; worked out once for each sentence. */
export function sentenceWords(sentence: Sentence): Words {
  const known = read.get(sentence)
  if (known) return known
  const words = wordsOf(sentence.tokens, analyseSentence(sentence.tokens))
  read.set(sentence, words)
  return words
}
