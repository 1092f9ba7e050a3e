import type { Construction } from '../draft'
import { cause } from './cause'
import { count } from './count'
import { correctTheStatement } from './correct-the-statement'
import { headingSection } from './heading-section'
import { howMany } from './how-many'
import { matchSpeakers } from './match-speakers'
import { missingName } from './missing-name'
import { missingPlace } from './missing-place'
import { nameToRole } from './name-to-role'
import { orderOfEvents } from './order-of-events'
import { purpose } from './purpose'
import { result } from './result'
import { roleToName } from './role-to-name'
import { trueFalseChangedFact } from './true-false-changed-fact'
import { trueFalseSpeaker } from './true-false-speaker'
import { what } from './what'
import { when } from './when'
import { where } from './where'
import { whichStatement } from './which-statement'
import { whichYear } from './which-year'
import { who } from './who'
import { whoSaid } from './who-said'
import { wordInContext } from './word-in-context'

/** Every way of asking; a new one is added here and nowhere else. */
export const constructions: readonly Construction[] = [
  matchSpeakers,
  whoSaid,
  whichStatement,
  trueFalseSpeaker,
  roleToName,
  nameToRole,
  orderOfEvents,
  who,
  when,
  where,
  count,
  what,
  whichYear,
  howMany,
  cause,
  result,
  purpose,
  headingSection,
  wordInContext,
  missingName,
  missingPlace,
  trueFalseChangedFact,
  correctTheStatement,
]
