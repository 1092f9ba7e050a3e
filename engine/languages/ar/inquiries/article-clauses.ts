import type { Place } from '../../../text/document'
import type { ClauseReading, SentenceWords } from '../syntax/referents'
import type { Familiar } from '../syntax/self-contained'
import type { OptionPhrase } from './phrases'

/** What is known of an article once its clauses are read. */
export interface ArticleClauses {
  readonly sources: readonly SentenceWords[]
  readonly readings: readonly ClauseReading[]
  readonly familiar: Familiar
  /** Every noun phrase that could stand as an option. */
  readonly all: readonly OptionPhrase[]
  readonly places: readonly Place[]
}
