import type { Sentence } from '../../../text/document'
import type { NamedRange } from '../syntax/noun-phrase'
import type { Words } from '../syntax/word'

/** A sentence with its words and the names in it. */
export interface Source {
  readonly sentence: Sentence
  readonly words: Words
  readonly named: readonly NamedRange[]
}
