import type { Range, Sentence } from '../../../text/document'
import type { Version } from '../../language'
import { sentenceWords } from '../syntax/sentence-words'
import { otherCentury } from './century'
import { otherMonth } from './month'
import { byMovedTime } from './moved-time'
import { otherOrigin } from './origin'
import { byPassive } from './passive'
import { byPeriod } from './period'
import { otherRank } from './rank'
import { otherSequence } from './sequence'
import { bySynonym } from './synonym'

/** See `Language.findVersions`. */
export function findVersions(sentence: Sentence, within: Range, sentences: readonly Sentence[]): Version[] {
  const stretch = { sentence, words: sentenceWords(sentence), within }
  return [
    ...byPeriod(stretch),
    ...bySynonym(stretch),
    ...byPassive(stretch),
    ...byMovedTime(stretch),
    ...otherRank(stretch),
    ...otherSequence(stretch),
    ...otherCentury(stretch),
    ...otherOrigin(stretch, sentences),
    ...otherMonth(stretch),
  ]
}
