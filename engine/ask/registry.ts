import type { Construction } from '../draft'
import { ageAt } from './age-at'
import { cause } from './cause'
import { compareSpeakers } from './compare-speakers'
import { correctTheStatement } from './correct-the-statement'
import { count } from './count'
import { explainWhy } from './explain-why'
import { factOrOpinion } from './fact-or-opinion'
import { falseStatement } from './false-statement'
import { firstEvent } from './first-event'
import { headingSection } from './heading-section'
import { howMany } from './how-many'
import { inList } from './in-list'
import { inThatYear } from './in-that-year'
import { matchSpeakers } from './match-speakers'
import { missingName } from './missing-name'
import { missingPlace } from './missing-place'
import { missingYear } from './missing-year'
import { nameSeveral } from './name-several'
import { nameToRole } from './name-to-role'
import { notInList } from './not-in-list'
import { oppositeInContext } from './opposite-in-context'
import { orderOfEvents } from './order-of-events'
import { orderOfIdeas } from './order-of-ideas'
import { paragraphTopic } from './paragraph-topic'
import { purpose } from './purpose'
import { result } from './result'
import { roleToName } from './role-to-name'
import { suggestTitle } from './suggest-title'
import { summarise } from './summarise'
import { tellAbout } from './tell-about'
import { trueFalseChangedFact } from './true-false-changed-fact'
import { trueFalsePeriod } from './true-false-period'
import { trueFalseRestated } from './true-false-restated'
import { trueFalseSpeaker } from './true-false-speaker'
import { trueStatement } from './true-statement'
import { weighOpinion } from './weigh-opinion'
import { what } from './what'
import { whatFollows } from './what-follows'
import { whatNumber } from './what-number'
import { whatRefers } from './what-refers'
import { whatSaid } from './what-said'
import { when } from './when'
import { where } from './where'
import { which } from './which'
import { whichSentence } from './which-sentence'
import { whichStatement } from './which-statement'
import { who } from './who'
import { whoAgrees } from './who-agrees'
import { whoSaid } from './who-said'
import { wordInContext } from './word-in-context'
import { yearsBetween } from './years-between'

/** Every way of asking; a new one is added here and nowhere else. */
export const constructions: readonly Construction[] = [
  matchSpeakers,
  whoSaid,
  whichStatement,
  trueFalseSpeaker,
  factOrOpinion,
  whoAgrees,
  roleToName,
  nameToRole,
  orderOfEvents,
  firstEvent,
  yearsBetween,
  ageAt,
  who,
  when,
  where,
  count,
  which,
  what,
  howMany,
  cause,
  result,
  purpose,
  headingSection,
  paragraphTopic,
  whatRefers,
  notInList,
  inList,
  whichSentence,
  wordInContext,
  oppositeInContext,
  missingName,
  missingPlace,
  missingYear,
  whatFollows,
  orderOfIdeas,
  summarise,
  suggestTitle,
  weighOpinion,
  compareSpeakers,
  nameSeveral,
  tellAbout,
  explainWhy,
  whatSaid,
  inThatYear,
  whatNumber,
  trueStatement,
  falseStatement,
  trueFalsePeriod,
  trueFalseRestated,
  trueFalseChangedFact,
  correctTheStatement,
]
