import type { Range, Sentence } from '../../text/document'
import type { Span } from '../../types'
import { leans } from './clause-shape'
import { excerptAround } from './glossary/excerpt'
import { isBalanced } from './glossary/tidy'
import { prefixLength } from './look-up'
import { isSound } from './sound-source'
import { subjectOf } from './statements/checks'
import { sentenceWords } from './syntax/sentence-words'
import { isMark, isVerb, type Word } from './syntax/word'

/** Openings by which a sentence goes on from the one before it, and says little alone. */
const GOES_ON =
  /^[وفب]?(?:هو|هي|هم|هذا|هذه|ذلك|تلك|هؤلاء|لكن|لكنه|لكنها|كذلك|ايضا|لذلك|لذا|بالتالي|بينما|حيث|مما|ما|التي|الذي|الذين|ثم|انه|انها|انهم|ان|اذ|اذن|الا|لانه|لانها|كما|فيما|منهم|منها)$/u
const CUTS = /^(?:[-–—•]|[“"])$/u
/** An excerpt of fewer longer words does not tell where in the text it stands. */
const LEAST_CONTENT = 6
/** A sentence of more words and marks is none. */
const LONGEST = 150

/**
 * A whole sentence as an answer shows it, without the conjunction that joins it to the one before: sound, closed by a full
 * stop, and of no more words. Its pronouns may mean what stands before it. Null where it is no such sentence.
 */
export function wholeSentence(sentence: Sentence, most: number): Span | null {
  const { tokens, role, skipped } = sentence
  const last = tokens.at(-1)
  const first = tokens[0]
  if (skipped || role !== 'paragraph' || first?.kind !== 'word' || last?.text !== '.' || CUTS.test(first.text))
    return null
  if (tokens.length > LONGEST) return null
  const words = sentenceWords(sentence)
  const count = tokens.filter(({ kind }) => kind !== 'mark').length
  if (count < 6 || count > most || GOES_ON.test(first.form)) return null
  const speaks = words.some(
    ({ reading }) =>
      reading.person === 1 || reading.person === 2 || (reading.enclitic && reading.enclitic.person !== 3),
  )
  if (speaks && !tokens.some(({ text }) => text === '«')) return null
  if (!isBalanced(sentence.text) || /["…]|\.\.|\p{Script=Latin}\p{Script=Arabic}/u.test(sentence.text)) return null
  if (!isSound(tokens, { first: 0, last: tokens.length - 1 }, sentence.text)) return null
  const joins = words[0] ? joined(words[0]) : 0
  // «وقد وصل …»: after a full stop «وقد» says no more than the verb.
  const isPast = /^[وف](?:قد|لقد)$/u.test(first.form) && words[1]?.reading.tense === 'past'
  const start = isPast ? tokens[1]?.start : first.start + prefixLength(first.text, joins)
  return { start: start ?? first.start, end: tokens.at(-2)?.end ?? last.end }
}

/** Verbs that tell by themselves: «ارتبط بها» and «تغطيها» do not. */
const isOwn = ({ reading }: Word) => !reading.enclitic

/** See `Language.excerptOf`. */
export function excerptOf(sentence: Sentence, { first, last }: Range): Span | null {
  if (sentence.tokens.length > LONGEST) return null
  const words = sentenceWords(sentence)
  const found = excerptAround({ sentence, words, named: [] }, first, last)
  if (!found) return null
  const inside = words.filter(({ token }) => token.start >= found.start && token.end <= found.end)
  const content = inside.filter((word) => !isMark(word) && word.token.form.length > 2)
  const [head] = inside
  if (!head || content.length < LEAST_CONTENT || !inside.some(isVerb) || GOES_ON.test(head.token.form)) return null
  // Out of the middle of a sentence comes only what has a verb and its subject for certain.
  const isHead = found.start === sentence.start
  if (!isHead && !(isVerb(head) && inside.every(isOwn) && subjectOf(inside, 0, inside.length))) return null
  if (isHead && leans(sentence.tokens, { first: 0, last: inside.length })) return null
  const joins = isHead ? joined(head) : 0
  return { start: found.start + prefixLength(head.token.text, joins), end: found.end }
}

function joined({ reading }: Word): number {
  return reading.proclitics.filter((clitic) => clitic === 'و' || clitic === 'ف').length
}
