import type { Mood } from '../morphology/types'
import { formAt, hasProclitic, isPos, isVerb, type Word, type Words } from '../syntax/word'
import type { WordKind } from './entries'
import type { Shape } from './inflect'

const JUSSIVE = /^[وفأ]?(?:لم|لما)$/u
const SUBJUNCTIVE = /^[وفبل]?(?:ان|الا|لن|كي|لكي|حتى)$/u

function moodOf(words: Words, at: number): Mood {
  const before = formAt(words, at - 1)
  if (JUSSIVE.test(before)) return 'jussive'
  return SUBJUNCTIVE.test(before) || hasProclitic(words[at], 'ل') ? 'subjunctive' : 'indicative'
}

/** Whether the letters, or a preposition before the word, tell that it is accusative or not. */
function accusativeOf(words: Words, at: number, word: Word): boolean | null {
  if (word.reading.case === 'accusative') return true
  if (isPos(words[at - 1], 'preposition') || hasProclitic(word, 'ب', 'ل', 'ك')) return false
  return /(?:ة|ى|ا|اء|ات|أ)$/u.test(word.reading.stem) || /^\p{L}{2}ا(?:\p{L}{2}|\p{L}ي\p{L})$/u.test(word.reading.stem)
    ? null
    : false
}

/** A second bare noun phrase after the verb, or an accusative. */
function hasObject(words: Words, at: number): boolean {
  return words.slice(at + 1, at + 4).some((word) => word.reading.case === 'accusative' && !isVerb(word))
}

/** What a word in place of this one must follow. */
export function shapeOf(words: Words, at: number, kind: WordKind): Shape | null {
  const word = words[at]
  if (!word) return null
  const { reading } = word
  if (kind === 'verb' && (reading.voice === 'passive' || reading.tense === 'imperative' || reading.person !== 3))
    return null
  const active = kind !== 'verb' || reading.enclitic !== null || hasObject(words, at)
  return { kind, reading, active, mood: moodOf(words, at), accusative: accusativeOf(words, at, word) }
}

/** Whether a word beside a singular noun agrees with it in gender, so that one of the other gender could not stand there. */
export function isAgreedWith(words: Words, at: number): boolean {
  const before = words[at - 1]
  if (isVerb(before) || isPos(before, 'demonstrative', 'number')) return true
  for (let next = at + 1; next < Math.min(words.length, at + 4); next++) {
    const word = words[next]
    if (isPos(word, 'adjective', 'relative') || isVerb(word)) return true
    if (!isPos(word, 'noun', 'proper')) return false
  }
  return false
}
