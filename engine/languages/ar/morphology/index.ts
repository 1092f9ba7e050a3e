/** The analyser of Arabic words: what the rest of the engine uses of it. */
export { analyseSentence, analyseWord, isDefinite } from './analyse'
export { lexemesOf } from './lexicon/find'
export { inflect } from './nouns/inflect'
export type {
  Analysed,
  Case,
  Enclitic,
  GrammaticalNumber,
  Lexeme,
  NominalSlot,
  Pos,
  Reading,
  State,
  VerbSlot,
  WordToken,
} from './types'
export { conjugate } from './verbs'
