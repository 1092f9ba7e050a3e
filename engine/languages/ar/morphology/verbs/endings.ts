import type { Gender, GrammaticalNumber, Mood, Person } from '../types'

/** One line of a conjugation table. `gender` is null where the letters are the same for both. */
export interface Ending {
  readonly person: Person
  readonly gender: Gender | null
  readonly number: GrammaticalNumber
  readonly sounds: string
}

/** `sounds` is what follows the stem; «O» is the silent alef. */
export const PAST_ENDINGS: readonly Ending[] = [
  { person: 3, gender: 'm', number: 's', sounds: 'a' },
  { person: 3, gender: 'f', number: 's', sounds: 'aت' },
  { person: 3, gender: 'm', number: 'd', sounds: 'A' },
  { person: 3, gender: 'f', number: 'd', sounds: 'aتA' },
  { person: 3, gender: 'm', number: 'p', sounds: 'UO' },
  { person: 3, gender: 'f', number: 'p', sounds: 'نa' },
  { person: 2, gender: 'm', number: 's', sounds: 'تa' },
  { person: 2, gender: 'f', number: 's', sounds: 'تi' },
  { person: 2, gender: null, number: 'd', sounds: 'تuمA' },
  { person: 2, gender: 'm', number: 'p', sounds: 'تuم' },
  { person: 2, gender: 'f', number: 'p', sounds: 'تuننa' },
  { person: 1, gender: null, number: 's', sounds: 'تu' },
  { person: 1, gender: null, number: 'p', sounds: 'نA' },
]

export interface PresentEnding extends Ending {
  readonly prefix: 'ي' | 'ت' | 'ء' | 'ن'
  readonly endings: Readonly<Record<Mood, string>>
}

const bare = { indicative: 'u', subjunctive: 'a', jussive: '' }
const dual = { indicative: 'Aن', subjunctive: 'A', jussive: 'A' }
const plural = { indicative: 'Uن', subjunctive: 'UO', jussive: 'UO' }
const feminine = { indicative: 'نa', subjunctive: 'نa', jussive: 'نa' }
const you = { indicative: 'Iن', subjunctive: 'I', jussive: 'I' }

export const PRESENT_ENDINGS: readonly PresentEnding[] = [
  { person: 3, gender: 'm', number: 's', prefix: 'ي', sounds: '', endings: bare },
  { person: 3, gender: 'f', number: 's', prefix: 'ت', sounds: '', endings: bare },
  { person: 3, gender: 'm', number: 'd', prefix: 'ي', sounds: '', endings: dual },
  { person: 3, gender: 'f', number: 'd', prefix: 'ت', sounds: '', endings: dual },
  { person: 3, gender: 'm', number: 'p', prefix: 'ي', sounds: '', endings: plural },
  { person: 3, gender: 'f', number: 'p', prefix: 'ي', sounds: '', endings: feminine },
  { person: 2, gender: 'm', number: 's', prefix: 'ت', sounds: '', endings: bare },
  { person: 2, gender: 'f', number: 's', prefix: 'ت', sounds: '', endings: you },
  { person: 2, gender: null, number: 'd', prefix: 'ت', sounds: '', endings: dual },
  { person: 2, gender: 'm', number: 'p', prefix: 'ت', sounds: '', endings: plural },
  { person: 2, gender: 'f', number: 'p', prefix: 'ت', sounds: '', endings: feminine },
  { person: 1, gender: null, number: 's', prefix: 'ء', sounds: '', endings: bare },
  { person: 1, gender: null, number: 'p', prefix: 'ن', sounds: '', endings: bare },
]

export const IMPERATIVE_ENDINGS: readonly Ending[] = [
  { person: 2, gender: 'm', number: 's', sounds: '' },
  { person: 2, gender: 'f', number: 's', sounds: 'I' },
  { person: 2, gender: null, number: 'd', sounds: 'A' },
  { person: 2, gender: 'm', number: 'p', sounds: 'UO' },
  { person: 2, gender: 'f', number: 'p', sounds: 'نa' },
]

/** Which lines of a table are made. */
export interface Lines {
  readonly past: readonly Ending[]
  readonly present: readonly PresentEnding[]
  readonly imperative: readonly Ending[]
  readonly moods: readonly Mood[]
}

function pick<T>(all: readonly T[], places: readonly number[]): T[] {
  return places.flatMap((place) => all[place] ?? [])
}

export const ALL_LINES: Lines = {
  past: PAST_ENDINGS,
  present: PRESENT_ENDINGS,
  imperative: IMPERATIVE_ENDINGS,
  moods: ['indicative', 'subjunctive', 'jussive'],
}
/** Lines that between them show every stem of any verb. */
export const STEM_LINES: Lines = {
  ...ALL_LINES,
  past: pick(PAST_ENDINGS, [0, 1, 2, 4, 5, 6]),
  present: pick(PRESENT_ENDINGS, [0, 2, 4, 5, 7, 11]),
}
/** The same for sound verbs whose last radical merges with no ending. */
export const FEW_LINES: Lines = {
  past: pick(PAST_ENDINGS, [0]),
  present: pick(PRESENT_ENDINGS, [0, 11]),
  imperative: pick(IMPERATIVE_ENDINGS, [0]),
  moods: ['indicative'],
}
