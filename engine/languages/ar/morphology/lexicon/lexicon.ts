import { addNames } from './add-names'
import { addAdjectives, addFiveNouns, addNouns } from './add-nominals'
import { addCalendar, addOrganisations, addPlaces } from './add-places'
import { addVerbs } from './add-verbs'
import { addFunctionWords } from './add-words'
import { type Listed, type StemEntry, StemMap } from './entries'

/** After Buckwalter: a map from folded stems to what they belong to and which prefixes and endings they take. */
export interface Lexicon {
  /** The first word of each stem; `entriesOf` gives the others. */
  readonly stems: ReadonlyMap<string, StemEntry>
}

let built: Lexicon | null = null

function build(): Lexicon {
  const map = new StemMap()
  const listed: Listed = { nouns: new Map(), adjectives: new Map() }
  addFunctionWords(map)
  addNouns(map, listed)
  addFiveNouns(map, listed)
  addAdjectives(map, listed)
  addPlaces(map, listed)
  addCalendar(map, listed)
  addVerbs(map, listed)
  addNames(map)
  addOrganisations(map)
  return { stems: map.stems }
}

/** Built once, when the first word is looked up. */
export function lexicon(): Lexicon {
  built ??= build()
  return built
}
