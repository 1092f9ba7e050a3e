import { ADJECTIVES } from './adjectives'
import { CURRENCIES, MONTHS, UNITS, WEEKDAYS } from './calendars'
import { EXTRA_ADJECTIVES, EXTRA_NAMES, EXTRA_NOUNS, EXTRA_VERBS, EXTRA_WORDS } from './extra'
import { FUNCTION_WORDS } from './function-words'
import { AMBIGUOUS, FAMILY, FEMALE_FIRST, FOREIGN_FAMILY, FOREIGN_FEMALE, FOREIGN_MALE, MALE_FIRST } from './names'
import { NOUNS_1 } from './nouns-1'
import { NOUNS_1B } from './nouns-1b'
import { NOUNS_2 } from './nouns-2'
import { NOUNS_2B } from './nouns-2b'
import { ADJECTIVES_3, NOUNS_3 } from './nouns-3'
import { ORGANISATIONS } from './organisations'
import { PLACES } from './places'
import { VERBS_1 } from './verbs-1'
import { VERBS_2 } from './verbs-2'
import { VERBS_3 } from './verbs-3'

/** The lines of some tables, each cut into its fields; comments and empty lines left out. */
export function* rows(tables: readonly string[]): Generator<readonly string[]> {
  for (const table of tables) {
    for (let start = 0; start < table.length; ) {
      const next = table.indexOf('\n', start)
      const end = next < 0 ? table.length : next
      if (end > start && table[start] !== '#') yield table.slice(start, end).split(' | ')
      start = end + 1
    }
  }
}

/** The words of tables that are plain words parted by spaces; an underscore joins the parts of one. */
export function words(table: string): string[] {
  return table.split(/\s+/u).filter((word) => word !== '' && word !== '#')
}

export const VERB_TABLES = [VERBS_1, VERBS_2, VERBS_3, EXTRA_VERBS]
export const NOUN_TABLES = [NOUNS_1, NOUNS_1B, NOUNS_2, NOUNS_2B, NOUNS_3, EXTRA_NOUNS]
export const ADJECTIVE_TABLES = [ADJECTIVES, ADJECTIVES_3, EXTRA_ADJECTIVES]
export const PLACE_TABLES = [PLACES]
export const MONTH_TABLES = [MONTHS]
export const WEEKDAY_TABLES = [WEEKDAYS]
export const UNIT_TABLES = [CURRENCIES, UNITS]
export const ORGANISATION_TABLES = [ORGANISATIONS]
export const FUNCTION_TABLES = [FUNCTION_WORDS, EXTRA_WORDS]

export interface NameTable {
  readonly words: string
  readonly gender: 'm' | 'f' | null
  readonly tags: string
}

export const NAME_TABLES: readonly NameTable[] = [
  { words: MALE_FIRST, gender: 'm', tags: 'person first arab' },
  { words: FEMALE_FIRST, gender: 'f', tags: 'person first arab' },
  { words: FAMILY, gender: null, tags: 'person surname arab' },
  { words: FOREIGN_MALE, gender: 'm', tags: 'person first' },
  { words: FOREIGN_FEMALE, gender: 'f', tags: 'person first' },
  { words: FOREIGN_FAMILY, gender: null, tags: 'person surname' },
  { words: EXTRA_NAMES, gender: null, tags: 'name' },
]

/** Names that are everyday words or places too. */
export const AMBIGUOUS_NAMES = AMBIGUOUS
