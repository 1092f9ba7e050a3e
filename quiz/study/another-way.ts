import { shuffled } from '@/lib/random'
import { overlaps } from '../draft/coverage'
import { fingerprint } from '../draft/draft-question'
import { foldAnswer } from '../fold'
import type { Question } from '../question'
import { wordAskedBy } from './word'

/** A word that tells facts apart: longer than the small words that stand in every sentence. */
const LEAST_LETTERS = 3
/** The share of the words of one question that another has to hold to speak of the same. */
const ALIKE = 0.5

function wordsOf(text: string): Set<string> {
  const words = foldAnswer(text)
    .split(' ')
    .map((word) => word.replace(/^(?:وال|بال|كال|فال|لل|ال)/u, ''))
  return new Set(words.filter((word) => word.length >= LEAST_LETTERS || /\d/.test(word)))
}

/** The words of what is right: of the options that the key names, or of the key that is typed. */
function keyText(question: Question): string {
  const { answer, options, type } = question
  if (type === 'true-false') return question.stem
  if (type === 'select-evidence') return ''
  const named = options.filter(({ id, correct }) => correct || id === answer).map(({ text }) => text)
  if (named.length > 0) return named.join(' ')
  return Array.isArray(answer) ? String(answer[0] ?? '') : ''
}

const saidBy = (question: Question) => wordsOf(`${question.stem} ${keyText(question)}`)

/** Ask how parts of a text hang together, or about several facts at once: there is no other way to ask that. */
const NOT_ONE_FACT = new Set(['what-follows', 'heading-section', 'paragraph-topic', 'first-event', 'suggest-title'])
const SEVERAL_FACTS: ReadonlySet<Question['type']> = new Set(['matching', 'ordering', 'essay'])

const isOneFact = ({ construction, type }: Question) => !NOT_ONE_FACT.has(construction) && !SEVERAL_FACTS.has(type)

/** The share of the smaller set that stands in the other. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  return small.size === 0 ? 0 : [...small].filter((word) => large.has(word)).length / small.size
}

/**
 * Whether two questions of one article are about the same fact: their proofs share a stretch of the text, they speak of
 * the same things, and what one has as its key is said by the other (a question on a word only with another on the same
 * word). It rather misses a fact than takes another for it: two facts of one sentence are two.
 */
export function isSameFact(one: Question, other: Question): boolean {
  if (!isOneFact(one) || !isOneFact(other)) return false
  if (!one.evidence.some((span) => other.evidence.some((each) => overlaps(span, each)))) return false
  const [word, otherWord] = [wordAskedBy(one), wordAskedBy(other)]
  if (word || otherWord) return word !== null && word.wordKey === otherWord?.wordKey
  const [said, otherSaid] = [saidBy(one), saidBy(other)]
  if (likeness(said, otherSaid) < ALIKE) return false
  const isKeySaid = (key: string, by: ReadonlySet<string>) => {
    const words = wordsOf(key)
    return words.size > 0 && [...words].every((each) => by.has(each))
  }
  const isAsserted = one.type === 'true-false' || other.type === 'true-false'
  return isAsserted || isKeySaid(keyText(one), otherSaid) || isKeySaid(keyText(other), said)
}

/** A key that is a whole statement and not a name or a number. */
const isStatement = (text: string) => text.split(' ').length > 3

/** The same words again: one stem inside the other, or as its key the statement that the missed question was about. */
function repeats(missed: Question, candidate: Question): boolean {
  const [stem, other, key] = [missed.stem, candidate.stem, keyText(candidate)].map(foldAnswer) as [
    string,
    string,
    string,
  ]
  return stem.includes(other) || other.includes(stem) || (isStatement(key) && stem.includes(key))
}

/**
 * The question to ask about a fact this time: another one about the same fact, built by another construction or of
 * another type and never in the same words, the one asked least so far; the missed question itself where the article
 * gives none. Which of several equals comes is decided by the seed alone.
 *
 * @param candidates questions on the same article that are good enough to be asked without a teacher
 * @param asked every question asked about this fact so far, the missed one left out, the latest last
 */
export function anotherWay(
  missed: Question,
  candidates: readonly Question[],
  asked: readonly Question[],
  seed: string,
): Question {
  const others = candidates.filter(
    (candidate) =>
      (candidate.construction !== missed.construction || candidate.type !== missed.type) &&
      !repeats(missed, candidate) &&
      isSameFact(missed, candidate),
  )
  const prints = asked.map(fingerprint)
  const timesAsked = (candidate: Question) => prints.filter((print) => print === fingerprint(candidate)).length
  const [best] = shuffled(others, seed).toSorted((one, other) => timesAsked(one) - timesAsked(other))
  return best ?? missed
}
