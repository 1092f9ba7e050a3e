/** What the tables know a word as; a word may be several things. */
export const BIT = {
  male: 1,
  female: 1 << 1,
  /** A first name that is an ordinary word as well. */
  doubtful: 1 << 2,
  family: 1 << 3,
  link: 1 << 4,
  country: 1 << 5,
  city: 1 << 6,
  place: 1 << 7,
  organisation: 1 << 8,
  orgTrigger: 1 << 9,
  placeTrigger: 1 << 10,
  role: 1 << 11,
  honorific: 1 << 12,
  saying: 1 << 13,
  verb: 1 << 14,
  particle: 1 << 15,
  preposition: 1 << 16,
  time: 1 << 17,
  noun: 1 << 18,
  adjective: 1 << 19,
  people: 1 << 20,
  nisba: 1 << 21,
  foreign: 1 << 22,
  /** A place whose name is an ordinary word as well: «الباحة». */
  doubtfulPlace: 1 << 23,
  ordinal: 1 << 24,
} as const

export const BIT_COUNT = 25

export const ANY_PLACE = BIT.country | BIT.city | BIT.place
export const ANY_FIRST_NAME = BIT.male | BIT.female
export const ANY_NAME = ANY_FIRST_NAME | BIT.family | ANY_PLACE | BIT.organisation
/** What a word may be under the article: «الوزير», «المصري». Names are listed with their article. */
export const UNDER_ARTICLE =
  BIT.orgTrigger |
  BIT.placeTrigger |
  BIT.role |
  BIT.honorific |
  BIT.time |
  BIT.noun |
  BIT.adjective |
  BIT.people |
  BIT.ordinal |
  BIT.nisba
