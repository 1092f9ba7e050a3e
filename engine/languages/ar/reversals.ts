import type { Range, Sentence } from '../../text/document'
import type { Opposite } from '../language'
import { type Term, termOf, type WordKind } from './glossary/entries'
import { inflectLike } from './glossary/inflect'
import { shapeOf } from './glossary/shape'
import { prefixLength } from './look-up'
import { sentenceWords } from './syntax/sentence-words'
import { prefixLetters } from './syntax/surface'
import { formAt, isPos, type Words } from './syntax/word'
import { rows } from './words/load'
import { REVERSALS } from './words/reversals'

interface Reversal {
  readonly from: Term
  readonly to: Term
}

const KINDS: Readonly<Record<string, WordKind>> = { v: 'verb', n: 'noun', a: 'adjective' }
/** How far behind its verb a preposition may stand. */
const REACH = 4

let built: ReadonlyMap<string, readonly Reversal[]> | null = null

/** By kind and lemma, «verb ارتفع». */
function reversals(): ReadonlyMap<string, readonly Reversal[]> {
  if (built) return built
  const index = new Map<string, Reversal[]>()
  const add = (kind: WordKind, from: Term, to: Term) => {
    const key = `${kind} ${from.lemma}`
    index.set(key, [...(index.get(key) ?? []), { from, to }])
  }
  for (const [mark = '', ...fields] of rows([REVERSALS])) {
    const kind = KINDS[mark]
    const isOneWay = fields.length === 1
    const [left, right] = (isOneWay ? (fields[0] ?? '').split(' > ') : fields).map(termOf)
    if (!kind || !left || !right) continue
    add(kind, left, right)
    if (!isOneWay) add(kind, right, left)
  }
  built = index
  return index
}

/** Where the preposition of a verb stands; null where it is not there. */
function prepositionAt(words: Words, at: number, preposition: string): number | null {
  for (let next = at + 1; next <= Math.min(words.length - 1, at + REACH); next++) {
    const word = words[next]
    if (word?.token.kind === 'mark') return null
    if (isPos(word, 'preposition') && word?.reading.lemma === preposition)
      return word.reading.enclitic || prefixLetters(word) > 0 ? null : next
  }
  return null
}

function replace(
  sentence: Sentence,
  words: Words,
  at: number,
  { from, to }: Reversal,
  kind: WordKind,
): Opposite | null {
  const word = words[at]
  const shape = shapeOf(words, at, kind)
  const form = shape && inflectLike({ lemma: to.lemma, preposition: null }, shape)
  if (!word || !form) return null
  const start = word.token.start + prefixLength(word.token.text, prefixLetters(word))
  if (!from.preposition) return { start, end: word.token.end, replacement: form }
  const governed = prepositionAt(words, at, from.preposition)
  const particle = governed === null ? undefined : words[governed]?.token
  if (!particle) return null
  const between = sentence.text.slice(word.token.end - sentence.start, particle.start - sentence.start)
  return { start, end: particle.end, replacement: `${form}${between}${to.preposition}` }
}

/** A word of the tables in any of its forms, with the word of the same form that makes its statement false. */
export function reversalAt(sentence: Sentence, within: Range, at: number): Opposite | null {
  const words = sentenceWords(sentence)
  const word = words[at]
  if (!word || !isPos(word, 'verb', 'noun', 'adjective') || at < within.first || at >= within.last) return null
  const kind = word.reading.pos as WordKind
  // «حجرة الارتفاع»: with the article a noun belongs to another as a rule; «ارتفاع الأسعار» says something.
  if (kind === 'noun' && word.reading.definite !== 'construct-or-possessed') return null
  // «توسيع وتكملة البناء»: what it is joined to would not go with its opposite.
  if (kind === 'noun' && /^و.{3}/u.test(formAt(words, at + 1))) return null
  const found = reversals().get(`${kind} ${word.reading.lemma}`) ?? []
  for (const reversal of found) {
    const made = replace(sentence, words, at, reversal, kind)
    if (made) return made
  }
  return null
}
