import type { Span } from '../article'
import { foldAnswer } from '../fold'
import type { Question } from '../question'

/** Constructions that ask about a word: its meaning, or what is opposite to it. */
const MEANING = 'word-in-context'
const OPPOSITE = 'opposite-in-context'

export interface AskedWord {
  readonly word: string
  readonly wordKey: string
  readonly gloss: string
  /** The sentence it stands in. */
  readonly sentence: Span
}

/** The word stands in guillemets, first of what does. */
const QUOTED = /«([^»]+)»/u
const IN_BRACKETS = /\(([^()]+)\)/u

function glossOf({ construction, options, explanation }: Question): string {
  const key = options.find(({ correct }) => correct)?.text
  if (construction === MEANING && key) return key
  // What is opposite to a word is not its meaning; the explanation may give that in brackets.
  return IN_BRACKETS.exec(explanation)?.[1] ?? explanation
}

/** The word that a question asks the meaning or the opposite of; null for every other question. */
export function wordAskedBy(question: Question): AskedWord | null {
  const [sentence] = question.evidence
  if (!sentence || (question.construction !== MEANING && question.construction !== OPPOSITE)) return null
  const word = QUOTED.exec(question.stem)?.[1]?.trim()
  const gloss = glossOf(question).trim()
  if (!word || !gloss) return null
  return { word, wordKey: foldAnswer(word), gloss, sentence: { start: sentence.start, end: sentence.end } }
}
