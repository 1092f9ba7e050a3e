import type { Reference } from '../../../text/document'
import type { ArticleClauses } from '../inquiries/article-clauses'
import type { Enclitic } from '../morphology/types'
import type { NounPhrase } from '../syntax/noun-phrase'
import type { SentenceWords } from '../syntax/referents'
import { joinedTo, ofSubject, resumed } from './antecedents'
import { type Candidate, candidateOf, candidatesIn } from './candidates'
import { quotationAround } from './quotation'

const LEAST_RIVALS = 2
const MOST_LENGTH = 2.2

function antecedentOf(
  source: SentenceWords,
  at: number,
  pronoun: Enclitic,
  { readings }: ArticleClauses,
): NounPhrase | null {
  const found = resumed(source, at, pronoun) ?? joinedTo(source, at, pronoun)
  if (found) return found
  const reading = readings.find(
    ({ sentence, clause }) => sentence === source.sentence && clause.first <= at && at < clause.last,
  )
  return reading ? ofSubject(reading, at, pronoun) : null
}

/** Phrases of this sentence and of those beside it, the sentence's own first, none sharing a word with another. */
function rivalsTo(key: Candidate, near: readonly SentenceWords[], pronoun: Enclitic): Candidate[] {
  const taken = new Set(key.keys)
  const chosen: Candidate[] = []
  const all = near.flatMap((source) => candidatesIn(source, pronoun))
  for (const other of all) {
    if (other.phrase.human !== key.phrase.human) continue
    if ([...other.keys].some((part) => taken.has(part) || taken.has(part.replace(/^ال/u, '')))) continue
    const lengths = [other.text.length, key.text.length]
    if (Math.max(...lengths) / Math.min(...lengths) > MOST_LENGTH) continue
    chosen.push(other)
    for (const part of other.keys) taken.add(part)
  }
  return chosen
}

function referenceAt(known: ArticleClauses, index: number, at: number): Reference | null {
  const source = known.sources[index]
  const pronoun = source?.words[at]?.reading.enclitic
  const token = source?.sentence.tokens[at]
  if (!source || !pronoun || !token || pronoun.person !== 3 || pronoun.number === 'd') return null
  const phrase = antecedentOf(source, at, pronoun, known)
  const key = phrase && candidateOf(source, phrase)
  const quotation = phrase && quotationAround(source, phrase.first, at)
  if (!key || !quotation) return null
  const words = source.words.slice(quotation.first, quotation.last)
  if (words.filter(({ token: { form } }) => form === token.form).length > 1) return null
  const near = [source, known.sources[index - 1], known.sources[index + 1]].filter((other) => other !== undefined)
  const rivals = rivalsTo(key, near, pronoun)
  // A quotation that shows nothing but the key gives it away.
  const isOpen = rivals.some(({ start, end }) => quotation.start <= start && end <= quotation.end)
  if (!isOpen || rivals.length < LEAST_RIVALS) return null
  const asks = key.phrase.human ? 'على مَن' : 'علامَ'
  return {
    sentence: source.sentence.index,
    stem: `${asks} يعود الضمير «${pronoun.text}» في كلمة «${token.text}» في قول النص: «${quotation.text}»؟`,
    answer: { start: key.start, end: key.end, text: key.text },
    rivals: rivals.map(({ sentence, start, end, text }) => ({ sentence, start, end, text })),
    shows: { start: quotation.start, end: quotation.end },
  }
}

/** Pronouns whose meaning grammar leaves no doubt about. */
export function findReferences(known: ArticleClauses): Reference[] {
  return known.sources.flatMap((source, index) =>
    source.words.flatMap((_, at) => {
      const found = referenceAt(known, index, at)
      return found ? [found] : []
    }),
  )
}
