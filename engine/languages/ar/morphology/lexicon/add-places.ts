import { PLACE_TABLES, rows } from '../../words/load'
import { stemKey } from '../fold'
import { nisbaOf } from '../nouns/nisba'
import type { Gender, Lexeme } from '../types'
import { addAdjective } from './add-nominals'
import { addName } from './add-words'
import { type Listed, lexeme, type StemMap, tagSet } from './entries'

function list(field: string): string[] {
  return field.split(/[,،]\s*/u).filter((each) => each !== '-' && each !== '')
}

function addNisba(map: StemMap, written: string, place: Lexeme, listed: Listed): void {
  if (/[\s_]/u.test(written) || listed.has(`adjective ${written}`)) return
  const made = lexeme({
    lemma: written,
    pos: 'adjective',
    gender: 'm',
    number: 's',
    tags: tagSet('nisba h'),
    plurals: ['+ون'],
    derivedFrom: place,
  })
  listed.set(`adjective ${written}`, made)
  addAdjective(map, written, made)
}

/** The words of a name of several are names where they are nothing else: «نيو» and «يورك» but not «المملكة». */
function addParts(map: StemMap, name: string): void {
  for (const part of name.split(/[\s_]+/u)) {
    if (part.length < 3 || map.stems.has(stemKey(part.replace(/^ال/u, '').replace(/ة$/u, '')))) continue
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
