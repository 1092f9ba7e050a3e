import { ANY_FIRST_NAME, ANY_PLACE, BIT } from './bits'

/** One coarse class for each token, for features over several neighbours: what it is most of all. */
export const CLASSES = [
  'edge',
  'number',
  'latin',
  'comma',
  'stop',
  'colon',
  'open',
  'close',
  'parenOpen',
  'parenClose',
  'dash',
  'mark',
  'link',
  'honorific',
  'honorificBare',
  'role',
  'roleBare',
  'male',
  'female',
  'foreignFirst',
  'doubtful',
  'family',
  'foreignFamily',
  'country',
  'city',
  'place',
  'doubtfulPlace',
  'ordinal',
  'organisation',
  'people',
  'orgTrigger',
  'orgTriggerDefinite',
  'placeTrigger',
  'placeTriggerDefinite',
  'time',
  'in',
  'preposition',
  'particle',
  'saying',
  'verb',
  'nisba',
  'nisbaDefinite',
  'adjective',
  'adjectiveDefinite',
  'noun',
  'nounDefinite',
  'unknownNisba',
  'unknown',
  'unknownDefinite',
  'unknownFeminine',
] as const

export type ClassName = (typeof CLASSES)[number]

export const CLASS = Object.fromEntries(CLASSES.map((name, index) => [name, index])) as Readonly<
  Record<ClassName, number>
>

const MARKS: Readonly<Record<string, ClassName>> = {
  '،': 'comma',
  ',': 'comma',
  '؛': 'comma',
  '.': 'stop',
  '؟': 'stop',
  '!': 'stop',
  ':': 'colon',
  '«': 'open',
  '“': 'open',
  '»': 'close',
  '”': 'close',
  '(': 'parenOpen',
  '[': 'parenOpen',
  ')': 'parenClose',
  ']': 'parenClose',
  '-': 'dash',
  '–': 'dash',
}

/** Kinds of words in the order in which they win. */
const ORDER: readonly (readonly [number, ClassName, ClassName])[] = [
  [BIT.country, 'country', 'country'],
  [BIT.link, 'link', 'link'],
  [BIT.particle, 'particle', 'particle'],
  [BIT.saying, 'saying', 'saying'],
  [BIT.honorific, 'honorificBare', 'honorific'],
  [BIT.city, 'city', 'city'],
  [BIT.place, 'place', 'place'],
  [BIT.organisation, 'organisation', 'organisation'],
  [BIT.orgTrigger, 'orgTrigger', 'orgTriggerDefinite'],
  [BIT.placeTrigger, 'placeTrigger', 'placeTriggerDefinite'],
  [BIT.role, 'roleBare', 'role'],
  [BIT.time, 'time', 'time'],
  [BIT.people, 'people', 'people'],
  [BIT.verb, 'verb', 'verb'],
  [BIT.family, 'family', 'family'],
  [BIT.nisba, 'nisba', 'nisbaDefinite'],
  [BIT.adjective, 'adjective', 'adjectiveDefinite'],
  [BIT.noun, 'noun', 'nounDefinite'],
]

function nameClass(bits: number): ClassName | null {
  if ((bits & (BIT.particle | BIT.verb)) !== 0) return null
  const ordinary = BIT.noun | BIT.adjective | BIT.verb | BIT.doubtful | BIT.time | BIT.nisba
  if ((bits & BIT.doubtful) !== 0 || ((bits & ANY_FIRST_NAME) !== 0 && (bits & ordinary) !== 0)) return 'doubtful'
  if ((bits & BIT.foreign) !== 0 && (bits & ANY_FIRST_NAME) !== 0) return 'foreignFirst'
  if ((bits & BIT.male) !== 0) return 'male'
  if ((bits & BIT.female) !== 0) return 'female'
  if ((bits & BIT.family) !== 0 && (bits & BIT.foreign) !== 0 && (bits & ordinary) === 0) return 'foreignFamily'
  return null
}

function unknownClass(stem: string, article: boolean): ClassName {
  if (/(?:ي|يه)$/u.test(stem) && article) return 'unknownNisba'
  if (article) return 'unknownDefinite'
  return /(?:ه|ات)$/u.test(stem) ? 'unknownFeminine' : 'unknown'
}

export function classOf(form: string, stem: string, bits: number, article: boolean): number {
  const mark = MARKS[form]
  if (mark) return CLASS[mark]
  if (/^\p{Nd}/u.test(form)) return CLASS.number
  if (/^[a-z]/iu.test(form)) return CLASS.latin
  if (!/^\p{L}/u.test(form)) return CLASS.mark
  if (/^(?:في|الي|من)$/u.test(stem)) return CLASS.in
  if ((bits & BIT.preposition) !== 0) return CLASS.preposition
  if ((bits & BIT.ordinal) !== 0 && article) return CLASS.ordinal
  if ((bits & (BIT.link | BIT.country)) === 0) {
    const name = nameClass(bits)
    const isPlace = (bits & ANY_PLACE) !== 0 && name !== 'male'
    if (name && !isPlace) return CLASS[name]
  }
  if ((bits & BIT.doubtfulPlace) !== 0 && (bits & BIT.particle) === 0) return CLASS.doubtfulPlace
  for (const [bit, plain, definite] of ORDER) if ((bits & bit) !== 0) return CLASS[article ? definite : plain]
  return CLASS[unknownClass(stem, article)]
}
