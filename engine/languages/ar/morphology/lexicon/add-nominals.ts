import { ADJECTIVE_TABLES, NOUN_TABLES, rows } from '../../words/load'
import { forStemsOf, type Inflection } from '../nouns/slots'
import type { Gender, Lexeme, Pos } from '../types'
import { type Listed, lemmaOf, lexeme, type StemMap, tagSet } from './entries'

const BASE: Inflection = {
  gender: 'm',
  number: 's',
  dual: true,
  soundMasculine: false,
  soundFeminine: false,
  feminine: false,
}
/** A masdar may be counted: استخدامات. */
export const VERBAL_NOUN: Inflection = { ...BASE, soundFeminine: true }
/** Adjectives made from verbs and places have all endings. */
export const PARTICIPLE: Inflection = { ...BASE, soundMasculine: true, soundFeminine: true, feminine: true }

export function addNominal(
  map: StemMap,
  written: string,
  owner: Lexeme,
  inflection: Inflection,
  also: Pos | null = null,
): void {
  forStemsOf(written, inflection, (stem, slots) =>
    map.add(stem, { lexeme: owner, slots, spelling: stem, also, next: null }),
  )
}

function addPlurals(map: StemMap, owner: Lexeme, gender: Gender | null, also: Pos | null): void {
  for (const plural of owner.plurals) {
    // A sound plural spelt out (كثيرون) comes with the endings of the singular.
    if (plural.startsWith('+') || (plural.endsWith('ون') && plural.length > 4)) continue
    addNominal(map, plural, owner, { ...BASE, gender, number: 'p' as const, dual: false }, also)
  }
}

function list(field: string): string[] {
  return field.split(/[,،]\s*/u).filter((each) => each !== '-' && each !== '')
}

const SIGNS = /[ً-ٌَ-ْٰ]/u
const ALL_SIGNS = /[ً-ٌَ-ْٰ]/gu

/** «معلّم»: the tables add a shadda or a vowel to part two lemmas; a final ٍ marks قاضٍ and stays. */
function withoutSigns(written: string): string {
  return SIGNS.test(written) ? written.replace(ALL_SIGNS, '') : written
}

export function addNouns(map: StemMap, listed: Listed): void {
  for (const [raw = '', gender = 'm', plurals = '-', tags = ''] of rows(NOUN_TABLES)) {
    const written = withoutSigns(raw)
    if (written.length < 2 || /[\s_]/u.test(written)) continue
    const known = tagSet(written.endsWith('ٍ') ? `${tags} defective` : tags)
    const made = lexeme({
      lemma: lemmaOf(written),
      pos: 'noun',
      gender: gender === 'm' || gender === 'f' || gender === 'b' ? gender : null,
      number: 's',
      tags: known,
      plurals: list(plurals).map(withoutSigns),
    })
    if (!listed.nouns.has(written)) listed.nouns.set(written, made)
    const own = made.gender === 'b' ? null : made.gender
    const human = known.has('h') || known.has('role')
    const inflection: Inflection = {
      gender: own,
      number: 's',
      dual: true,
      soundMasculine: made.plurals.includes('+ون'),
      soundFeminine: made.plurals.includes('+ات') || (human && own !== 'f'),
      feminine: human && own !== 'f' && !written.endsWith('ة'),
    }
    addNominal(map, written, made, inflection)
    addPlurals(map, made, own, null)
  }
}

/** The irregular forms of أب and أخ before their genitive: أبو، أبا، أبي. */
export function addFiveNouns(map: StemMap, listed: Listed): void {
  for (const lemma of ['أب', 'أخ']) {
    const owner = listed.nouns.get(lemma)
    if (!owner) continue
    for (const ending of ['و', 'ا', 'ي']) addNominal(map, lemma + ending, owner, { ...BASE, dual: false })
  }
}

export function addAdjective(map: StemMap, written: string, made: Lexeme): void {
  const elative = made.tags.has('el')
  const irregular = made.feminine !== null
  const inflection: Inflection = {
    ...PARTICIPLE,
    soundMasculine: made.plurals.includes('+ون') || elative || !irregular,
    feminine: !irregular && !elative,
  }
  addNominal(map, written, made, inflection, 'noun')
  addPlurals(map, made, 'm', 'noun')
  if (made.feminine) addNominal(map, made.feminine, made, { ...BASE, gender: 'f', soundFeminine: true }, 'noun')
}

export function addAdjectives(map: StemMap, listed: Listed): void {
  for (const [raw = '', plurals = '-', tags = ''] of rows(ADJECTIVE_TABLES)) {
    const written = withoutSigns(raw)
    if (written.length < 2 || /[\s_]/u.test(written) || listed.adjectives.has(written)) continue
    const known = tagSet(written.endsWith('ٍ') ? `${tags} defective` : tags)
    const feminine = [...known].find((tag) => tag.startsWith('f:'))
    const made = lexeme({
      lemma: lemmaOf(written),
      pos: 'adjective',
      gender: 'm',
      number: 's',
      tags: known,
      plurals: list(plurals).map(withoutSigns),
      feminine: feminine ? feminine.slice(2) : null,
    })
    listed.adjectives.set(written, made)
    addAdjective(map, written, made)
  }
}
