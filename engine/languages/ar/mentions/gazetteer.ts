import { fold } from '../../../text/fold'
import {
  DOUBTFUL_NAMES,
  FEMALE_NAMES,
  HONORIFICS,
  MALE_NAMES,
  NAME_LINKS,
  ROLE_HEADS,
  SURNAMES,
} from '../lexicon/people'
import { CITIES, COUNTRY_ALIASES, COUNTRY_CODES } from '../lexicon/places'
import { COMMON, MONTHS, PARTICLES, TIME_WORDS } from '../lexicon/words'
import { ADJECTIVE_TABLES, FUNCTION_TABLES, NOUN_TABLES, rows, words } from '../words/load'
import {
  AMBIGUOUS,
  FAMILY,
  FEMALE_FIRST,
  FOREIGN_FAMILY,
  FOREIGN_FEMALE,
  FOREIGN_MALE,
  MALE_FIRST,
  NAME_PARTICLES,
} from '../words/names'
import { ORG_TRIGGERS as BODY_NOUNS, ORGANISATIONS } from '../words/organisations'
import { PLACES } from '../words/places'
import { BIT } from './bits'
import { MORE_ORGANISATIONS, MORE_PLACES, ORDINALS, ORG_TRIGGERS, PEOPLES, PLACE_TRIGGERS } from './triggers'

export interface Phrase {
  readonly keys: readonly string[]
  readonly bits: number
}

/** Words by their key, and names of several words by the key of the first. */
export interface Gazetteer {
  readonly words: ReadonlyMap<string, number>
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
}

const SEPARATOR = /[_\s-]/u

/** Tables are folded whole, which takes a small part of the time that folding word by word takes. */
class Builder {
  readonly words = new Map<string, number>()
  readonly phrases = new Map<string, Phrase[]>()

  add(name: string, bits: number): void {
    this.addFolded(fold(name), bits)
  }

  addFolded(name: string, bits: number): void {
    if (!SEPARATOR.test(name)) {
      if (name.length > 1) this.words.set(name, (this.words.get(name) ?? 0) | bits)
      return
    }
    const keys = name.split(/[_\s-]+/u)
    const first = keys[0] ?? ''
    const list = this.phrases.get(first)
    if (!list) {
      this.phrases.set(first, [{ keys, bits }])
      return
    }
    // The longest first; of two as long, the one listed first.
    let at = list.length
    while (at > 0 && (list[at - 1] as Phrase).keys.length < keys.length) at -= 1
    list.splice(at, 0, { keys, bits })
  }

  all(table: string, bits: number): void {
    for (const word of words(fold(table))) this.addFolded(word, bits)
  }
}

const NOUN_BITS: Readonly<Record<string, number>> = { role: BIT.role, time: BIT.time }

const TA = /ة/gu

/** A folded table whose ة are as written: only they give way to an ending. */
function keepingTa(table: string): string {
  return fold(table.replace(TA, '¤')).replaceAll('¤', 'ة')
}

function addWords(to: Builder): void {
  for (const [lemma = '', , plurals = '', tags = ''] of rows(NOUN_TABLES.map(keepingTa))) {
    let bits = BIT.noun
    for (const tag of tags.split(' ')) bits |= NOUN_BITS[tag] ?? 0
    to.addFolded(lemma.replace(TA, 'ه'), bits)
    for (const plural of plurals.split(','))
      if (!/^[-+]/u.test(plural) && plural !== '') to.addFolded(plural.replace(TA, 'ه'), BIT.noun)
    if (plurals.includes('+ات')) to.addFolded(`${lemma.replace(/ة$/u, '').replace(TA, 'ه')}ات`, BIT.noun)
  }
  for (const [lemma = '', plurals = '', tags = ''] of rows(ADJECTIVE_TABLES.map(fold))) {
    const bits = BIT.adjective | (/\bnisba\b/u.test(tags) ? BIT.nisba : 0)
    to.addFolded(lemma, bits)
    to.addFolded(`${lemma}ه`, bits)
    if (/^\p{L}/u.test(plurals)) to.addFolded(plurals, BIT.adjective)
  }
  for (const [word = '', pos = ''] of rows(FUNCTION_TABLES.map(fold)))
    if (!word.includes(' ')) to.addFolded(word, pos === 'preposition' ? BIT.preposition | BIT.particle : BIT.particle)
  to.all(PARTICLES, BIT.particle)
  to.all('في من إلى الى على عن مع لدى عند بين', BIT.preposition)
  to.all(COMMON, BIT.noun)
  to.all(TIME_WORDS, BIT.time)
  to.all(MONTHS, BIT.time)
}

function addPeople(to: Builder): void {
  to.all(MALE_FIRST, BIT.male)
  to.all(FEMALE_FIRST, BIT.female)
  to.all(FOREIGN_MALE, BIT.male | BIT.foreign)
  to.all(FOREIGN_FEMALE, BIT.female | BIT.foreign)
  to.all(MALE_NAMES, BIT.male)
  to.all(FEMALE_NAMES, BIT.female)
  to.all(DOUBTFUL_NAMES, BIT.doubtful)
  to.all(AMBIGUOUS, BIT.doubtful)
  to.all(FAMILY, BIT.family)
  to.all(FOREIGN_FAMILY, BIT.family | BIT.foreign)
  to.all(SURNAMES, BIT.family)
  to.all(NAME_PARTICLES, BIT.link)
  to.all(NAME_LINKS, BIT.link)
  to.all(ROLE_HEADS, BIT.role)
  for (const role of words(ROLE_HEADS)) to.add(`${role}ة`, BIT.role)
  to.all(HONORIFICS, BIT.honorific)
}

/** «مصر» → «مصري، مصرية، مصريون، مصريين»: adjectives and peoples, neither of them a place. */
function addNisbas(to: Builder, place: string): void {
  const base = fold(place)
    .replace(/^ال/u, '')
    .replace(/(?:يا|يه|ا|ه|ي)$/u, '')
  if (base.length < 2 || /\s|_/u.test(base)) return
  for (const ending of ['ي', 'يه']) to.addFolded(base + ending, BIT.nisba)
  for (const ending of ['يون', 'يين']) to.addFolded(base + ending, BIT.people)
}

function addPlaces(to: Builder): void {
  const regions = new Intl.DisplayNames('ar', { type: 'region' })
  const countries = words(COUNTRY_CODES).map((code) => regions.of(code) ?? code)
  const aliases = words(COUNTRY_ALIASES).filter((_, at) => at % 2 === 1)
  const nations = [...countries.map((name) => name.replace(/ /gu, '_')), ...aliases]
  for (const name of nations) to.add(name, BIT.country)
  to.all(CITIES, BIT.city)
  to.all(MORE_PLACES, BIT.place)
  for (const name of [...nations, ...words(CITIES), ...words(MORE_PLACES)]) addNisbas(to, name)
}

const PLACE_BITS: Readonly<Record<string, number>> = { country: BIT.country, capital: BIT.city, city: BIT.city }

/** Lines «name | kind | where | gender | nisba | other spellings | amb». */
function addPlaceTable(to: Builder): void {
  for (const [name = '', kind = '', , , nisba = '', others = '', more = ''] of rows([fold(PLACES)])) {
    const doubtful = /\bamb\b/u.test(more) || /^amb$/u.test(others) ? BIT.doubtfulPlace : 0
    const bits = (PLACE_BITS[kind] ?? BIT.place) | doubtful
    for (const each of [name, ...others.split(',')]) {
      const spelling = each.trim().replace(/ /gu, '_')
      if (spelling !== '-' && spelling !== '' && spelling !== 'amb') to.addFolded(spelling, bits)
    }
    if (nisba === '-' || nisba === '') continue
    const base = nisba
    for (const ending of ['', 'ه']) to.addFolded(base + ending, BIT.nisba)
    for (const ending of ['ون', 'ين']) to.addFolded(base + ending, BIT.people)
  }
}

/** Lines «name | kind | gender | short forms». */
function addOrganisations(to: Builder): void {
  to.all(MORE_ORGANISATIONS, BIT.organisation)
  for (const [name = '', , , others = ''] of rows([fold(ORGANISATIONS)]))
    for (const each of [name, ...others.split(',')])
      if (each.trim().length > 2) to.addFolded(each.trim().replace(/ /gu, '_'), BIT.organisation)
  to.all(ORG_TRIGGERS, BIT.orgTrigger)
  to.all(BODY_NOUNS, BIT.orgTrigger)
  to.all(PLACE_TRIGGERS, BIT.placeTrigger)
}

function build(): Gazetteer {
  const to = new Builder()
  addWords(to)
  addPeople(to)
  addPlaces(to)
  addPlaceTable(to)
  addOrganisations(to)
  for (const ordinal of words(ORDINALS)) to.add(ordinal.replace(/^ال/u, ''), BIT.ordinal)
  for (const people of words(PEOPLES)) to.add(people.replace(/^ال/u, ''), BIT.people)
  return to
}

let built: Gazetteer | null = null

/** Built when the first word is looked up. */
export function gazetteer(): Gazetteer {
  built ??= build()
  return built
}
