import { MONTH_TABLES, ORGANISATION_TABLES, PLACE_TABLES, rows, UNIT_TABLES, WEEKDAY_TABLES } from '../../words/load'
import { stemKey } from '../fold'
import { nisbaOf } from '../nouns/nisba'
import type { Gender, Lexeme } from '../types'
import { addName } from './add-names'
import { addAdjective, addNominal, VERBAL_NOUN } from './add-nominals'
import { type Listed, lexeme, type StemMap, tagSet } from './entries'

function list(field: string): string[] {
  return field.split(/[,،]\s*/u).filter((each) => each !== '-' && each !== '')
}

function addNisba(map: StemMap, written: string, place: Lexeme, listed: Listed): void {
  if (/[\s_]/u.test(written) || listed.adjectives.has(written)) return
  const made = lexeme({
    lemma: written,
    pos: 'adjective',
    gender: 'm',
    number: 's',
    tags: tagSet('nisba h'),
    plurals: ['+ون'],
    derivedFrom: place,
  })
  listed.adjectives.set(written, made)
  addAdjective(map, written, made)
}

/** Inflected words of a name, whose stems the map has in another form: «وحدات», «المصريين», «للتنمية». */
const ORDINARY = /^لل|^وال|^بال|..(?:ات|ون|ين|ية)$/u

/** The words of a name of several are names where they are nothing else: «نيو» and «يورك» but not «المملكة». */
function addParts(map: StemMap, name: string): void {
  for (const part of name.split(/[\s_]+/u)) {
    if (part.length < 3 || ORDINARY.test(part) || map.stems.has(stemKey(part.replace(/^ال/u, '').replace(/ة$/u, ''))))
      continue
    addName(map, part, null, tagSet('place part'))
  }
}

/** `name | kind | region | gender | nisba | other spellings | amb`. */
export function addPlaces(map: StemMap, listed: Listed): void {
  for (const [name = '', kind = '', , gender = 'f', nisba = '-', others = '-', amb = ''] of rows(PLACE_TABLES)) {
    const own: Gender | null = gender === 'm' || gender === 'f' ? gender : null
    const names = [name, ...list(others)]
    const made = lexeme({ lemma: name, pos: 'proper', gender: own, number: 's', tags: tagSet(`place ${kind} ${amb}`) })
    for (const each of names) {
      if (/[\s_]/u.test(each)) addParts(map, each)
      else if (each.length > 1) addName(map, each, own, made.tags, made)
    }
    const adjective = nisba === '-' ? null : nisba || nisbaOf(name)
    if (adjective) for (const each of list(adjective)) addNisba(map, each, made, listed)
  }
}

/** Months and days of the week are names; units and currencies nouns, unless a table of nouns has them. */
export function addCalendar(map: StemMap, listed: Listed): void {
  for (const [name = ''] of rows(MONTH_TABLES)) addTimeName(map, name, 'time month')
  for (const [name = ''] of rows(WEEKDAY_TABLES)) addTimeName(map, name, 'time weekday')
  for (const [name = '', gender = 'm'] of rows(UNIT_TABLES)) {
    if (/[\s_]/u.test(name) || name.length < 2 || listed.nouns.has(name)) continue
    const own: Gender = gender === 'f' || name.endsWith('ة') ? 'f' : 'm'
    const made = lexeme({ lemma: name, pos: 'noun', gender: own, number: 's', tags: tagSet('unit count') })
    listed.nouns.set(name, made)
    addNominal(map, name, made, { ...VERBAL_NOUN, gender: own })
  }
}

function addTimeName(map: StemMap, name: string, tags: string): void {
  for (const part of name.split(/[\s_]+/u)) addName(map, part, 'm', tagSet(tags))
}

/** `name | kind | gender | short forms`: names of one word; of several, the words that are nothing else. */
export function addOrganisations(map: StemMap): void {
  for (const [name = '', kind = '', gender = 'f', others = '-'] of rows(ORGANISATION_TABLES)) {
    const own: Gender | null = gender === 'm' || gender === 'f' ? gender : null
    for (const each of [name, ...list(others)]) {
      if (/[\s_]/u.test(each)) addParts(map, each)
      else if (each.length > 1) addName(map, each, own, tagSet(`org name ${kind}`))
    }
  }
}
