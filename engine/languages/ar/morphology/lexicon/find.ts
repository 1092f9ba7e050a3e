import { stemKey } from '../fold'
import type { Lexeme, Pos } from '../types'
import { entriesOf } from './entries'
import { lexicon } from './lexicon'

/** The lexemes with this lemma, as a dictionary writes it: verbs as the third person of the past, nouns in the singular. */
export function lexemesOf(lemma: string, pos: Pos | null = null): Lexeme[] {
  const { stems } = lexicon()
  const key = stemKey(lemma)
  const stemsToTry = [key, key.slice(0, -1), key.replace(/^ال/u, ''), key.replace(/^ال/u, '').slice(0, -1)]
  const found = stemsToTry.flatMap((stem) => [...entriesOf(stems.get(stem))]).map(({ lexeme }) => lexeme)
  return [...new Set(found)].filter((lexeme) => lexeme.lemma === lemma && (pos === null || lexeme.pos === pos))
}
