import { bare } from '../../../text/fold'
import { guess, guessName } from './guess'
import { type Found, lookUpAfresh } from './lookup'
import type { Reading } from './types'

/** Readings of one written form with what the choice in context needs to know of each. */
export interface Candidate extends Found {
  /** Kinds of the other readings of the same form, as «name word»: a participle matters less where a noun is listed. */
  readonly rivals: string
}

const TANWIN = /[ًٌٍ][اى]?$|اً$/u
const NOMINAL = new Set(['noun', 'adjective', 'proper', 'number', 'quantifier', 'adverb', 'preposition'])

function signature({ reading: r }: Found): string {
  return `${r.pos}|${r.lemma}|${r.proclitics.join('')}|${r.enclitic?.text ?? ''}|${r.gender}${r.number}${r.person}${r.tense}${r.voice}${r.mood}${r.definite}${r.case}`
}

function distinct(found: readonly Found[]): Found[] {
  const seen = new Map<string, Found>()
  for (const each of found) {
    const key = signature(each)
    const other = seen.get(key)
    if (!other || each.misspelt < other.misspelt) seen.set(key, each)
  }
  return [...seen.values()]
}

/** A tanwin sign leaves only indefinite nominals. */
function fitting(text: string, found: Found[]): Found[] {
  if (!TANWIN.test(text)) return found
  const fit = found.filter(
    ({ reading: { pos, definite, number, enclitic } }) =>
      NOMINAL.has(pos) && definite !== 'article' && number !== 'd' && enclitic === null,
  )
  return fit.length > 0 ? fit : found
}

/** A spelling that fits letter for letter beats one that needs a hamza taken away. */
function wellSpelt(found: Found[]): Found[] {
  const good = found.filter(({ misspelt }) => misspelt < 2)
  // «الحد» is the article and حد, though ألحد is a verb.
  const article = good.some(({ misspelt, reading: { proclitics } }) => misspelt === 0 && proclitics.includes('ال'))
  if (article) return good.filter(({ misspelt }) => misspelt === 0)
  return good.length > 0 ? good : found
}

/** Readings that many a foreign name has by chance. */
function farFetched({ reading: { proclitics, enclitic, tense, person, number, definite, pos } }: Found): boolean {
  if (enclitic !== null || proclitics.some((clitic) => clitic !== 'ال')) return true
  if (tense === 'imperative' || (pos === 'verb' && person !== 3) || (pos === 'verb' && number === 'd')) return true
  return number === 'd' && definite === 'construct-or-possessed'
}

/** What sort of entry a reading comes from. */
function sortOf({ reading: { known, lexeme, pos }, derived }: Found): string {
  if (!known || lexeme === null) return 'guess'
  if (derived) return 'derived'
  if (lexeme.tags.has('function')) return 'function'
  if (pos === 'proper') return lexeme.tags.has('place') ? 'place' : 'name'
  return pos === 'verb' ? 'verb' : 'word'
}

function withRivals(found: readonly Found[]): Candidate[] {
  const sorts = found.map(sortOf)
  return found.map(({ reading, misspelt, derived }, index) => {
    const others = new Set(
      sorts.filter((_, place) => place !== index && found[place]?.reading.lexeme !== reading.lexeme),
    )
    return { reading, misspelt, derived, rivals: `${sorts[index]}<${[...others].sort().join(' ')}` }
  })
}

function withName(text: string, found: readonly Found[]): Found[] {
  const name = guessName(text)
  return name ? [...found, { reading: name, misspelt: 0, derived: false }] : [...found]
}

/** Names that are no everyday words stand against participles that no table lists: مصر, محمد. */
function surelyName({ reading: { pos, lexeme } }: Found): boolean {
  if (pos !== 'proper' || !lexeme) return false
  if (lexeme.tags.has('first')) return lexeme.tags.has('arab')
  return !lexeme.tags.has('amb') && (lexeme.tags.has('country') || lexeme.tags.has('city'))
}

function withoutOddParticiples(found: Found[]): Found[] {
  const names = found.filter(surelyName).map(({ reading }) => reading.stem)
  if (names.length === 0) return found
  return found.filter(({ derived, reading }) => !derived || !names.includes(reading.stem))
}

export function candidatesOf(text: string): Candidate[] {
  const found = distinct(withoutOddParticiples(wellSpelt(fitting(text, lookUpAfresh(text)))))
  if (found.length > 0) return withRivals(found.every(farFetched) ? withName(text, found) : found)
  const readings = guess(text)
  if (readings.length > 0) return withRivals(readings.map((reading) => ({ reading, misspelt: 0, derived: false })))
  return withRivals([{ reading: other(text), misspelt: 0, derived: false }])
}

export function other(text: string, pos: Reading['pos'] = 'other'): Reading {
  return {
    lemma: bare(text),
    pos,
    gender: null,
    number: null,
    person: null,
    tense: null,
    voice: null,
    mood: null,
    case: null,
    definite: null,
    proclitics: [],
    stem: text,
    enclitic: null,
    lexeme: null,
    known: pos !== 'other',
  }
}
