import { form } from '../../../text/fold'
import type { Version } from '../../language'
import { type Entry, entries, type WordKind } from '../glossary/entries'
import { genderOf, inflectLike } from '../glossary/inflect'
import { isAgreedWith, shapeOf } from '../glossary/shape'
import { prefixLetters } from '../syntax/surface'
import { formAt, hasArticle, hasProclitic, isPos, type Words } from '../syntax/word'
import { isSetApart, type Stretch, startOf, tokensIn } from './version'

const REACH = 3

/** Where the preposition of a verb stands alone behind it; null where it does not. */
function prepositionAt(words: Words, at: number, preposition: string): number | null {
  for (let next = at + 1; next <= Math.min(words.length - 1, at + REACH); next++) {
    const word = words[next]
    if (word?.token.kind === 'mark' || isPos(word, 'verb', 'particle', 'subordinator')) return null
    if (isPos(word, 'preposition') && word?.reading.lemma === preposition)
      return word.reading.enclitic || prefixLetters(word) > 0 ? null : next
  }
  return null
}

/** «العصيان المدني»: two words that name one thing. */
function isTerm(words: Words, at: number): boolean {
  return isPos(words[at], 'noun') && hasArticle(words[at]) && isPos(words[at + 1], 'adjective')
}

function versionOf(stretch: Stretch, at: number, entry: Entry): Version | null {
  const { words, sentence } = stretch
  const word = words[at]
  const shape = shapeOf(words, at, entry.kind)
  const { synonym } = entry
  if (!word || !shape || hasProclitic(word, 'ك') || isTerm(words, at)) return null
  if (words.filter(({ reading }) => reading.lemma === entry.lemma).length > 1) return null
  const mustAgree = entry.kind === 'noun' && (word.reading.number !== 's' || isAgreedWith(words, at))
  if (mustAgree && genderOf(synonym.lemma) !== genderOf(entry.lemma)) return null
  const made = inflectLike({ lemma: synonym.lemma, preposition: null }, shape)
  if (!made || sentence.tokens.some((token) => token.form === form(made))) return null
  const start = startOf(word)
  if (!entry.preposition && !synonym.preposition)
    return { start, end: word.token.end, replacement: made, isTrue: true, by: 'synonym' }
  const governed = entry.preposition ? prepositionAt(words, at, entry.preposition) : null
  const particle = governed === null ? undefined : words[governed]?.token
  if (!particle || !synonym.preposition || synonym.preposition.length < 2) return null
  const between = sentence.text.slice(word.token.end - sentence.start, particle.start - sentence.start)
  const replacement = `${made}${between}${synonym.preposition}`
  return { start, end: particle.end, replacement, isTrue: true, by: 'synonym' }
}

/** A word whose sense is sure, said by another that means the same. */
export function bySynonym(stretch: Stretch): Version[] {
  const { words } = stretch
  return tokensIn(stretch).flatMap(([at, token]): Version[] => {
    const word = words[at]
    if (token.kind !== 'word' || !word || !isPos(word, 'verb', 'noun', 'adjective') || isSetApart(stretch, at))
      return []
    if (/^[وفب]?غير$/u.test(formAt(words, at - 1))) return []
    const found = entries().get(`${word.reading.pos as WordKind} ${word.reading.lemma}`) ?? []
    const made = found.map((entry) => versionOf(stretch, at, entry)).find((version) => version !== null)
    return made ? [made] : []
  })
}
