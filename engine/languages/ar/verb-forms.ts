import type { Gender } from '../../text/document'
import { form } from '../../text/fold'
import { remembered } from '../../text/remembered'
import { INTRANSITIVE, SAYING, SOMETIMES_SAYING, TRANSITIVE } from './lexicon/verbs'
import { common } from './look-up'

export interface VerbForm {
  /** Past, third person masculine singular. */
  readonly lemma: string
  readonly tense: 'past' | 'present'
  readonly gender: Gender
  readonly plural: boolean
  readonly saying: 'always' | 'sometimes' | 'never'
  /** Its object may stand right after it. */
  readonly transitive: boolean
  /** The same letters are a common noun too. */
  readonly doubtful: boolean
}

type Entry = Pick<VerbForm, 'lemma' | 'saying' | 'transitive'>

function pastForms(past: string): [string, Gender, boolean][] {
  const weak = /[اى]$/u.test(past)
  const base = weak ? past.slice(0, -1) : past
  return [
    [past, 'm', false],
    [`${base}ت`, 'f', false],
    [`${base}وا`, 'm', true],
    [weak ? `${base}يا` : `${base}ا`, 'm', true],
    [`${base}تا`, 'f', true],
  ]
}

function presentForms(present: string): [string, Gender, boolean][] {
  const rest = present.slice(1)
  const base = /[يىو]$/u.test(rest) ? rest.slice(0, -1) : rest
  return [
    [present, 'm', false],
    [`ت${rest}`, 'f', false],
    [`ي${base}ون`, 'm', true],
    [`ي${base}وا`, 'm', true],
    [`ي${base}ان`, 'm', true],
    [`ت${base}ان`, 'f', true],
  ]
}

/** «رفع، دعم»: three letters without a long vowel in the middle are a verbal noun as well. */
function isMasdarToo(written: string, tense: VerbForm['tense'], gender: Gender): boolean {
  return tense === 'past' && gender === 'm' && written.length === 3 && written[1] !== 'ا' && !written.endsWith('ى')
}

function build(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const sometimes = new Set(SOMETIMES_SAYING.split(' ').map(form))
  const add = (entry: Entry, tense: VerbForm['tense'], variants: [string, Gender, boolean][]) => {
    for (const [written, gender, plural] of variants) {
      if (!forms.has(written))
        forms.set(written, {
          lemma: entry.lemma,
          saying: entry.saying,
          transitive: entry.transitive,
          tense,
          gender,
          plural,
          doubtful: common.has(written) || isMasdarToo(written, tense, gender),
        })
    }
  }
  const addTable = (table: string, saying: boolean, transitive: boolean) => {
    const words = table.trim().split(/\s+/u).map(form)
    for (let index = 0; index + 1 < words.length; index += 2) {
      const lemma = words[index] ?? ''
      const entry = {
        lemma,
        transitive,
        saying: saying ? (sometimes.has(lemma) ? 'sometimes' : 'always') : 'never',
      } as const
      add(entry, 'past', pastForms(lemma))
      add(entry, 'present', presentForms(words[index + 1] ?? ''))
    }
  }
  addTable(SAYING, true, false)
  addTable(INTRANSITIVE, false, false)
  addTable(TRANSITIVE, false, true)
  return forms
}

let built: ReadonlyMap<string, VerbForm> | null = null

/** Built when the first word is looked up. */
function verbs(): ReadonlyMap<string, VerbForm> {
  built ??= build()
  return built
}

export interface VerbReading extends VerbForm {
  /** Letters of conjunctions and of the future before the verb itself. */
  readonly prefix: number
  /** A pronoun is written onto it: its object is there already. */
  readonly withObject: boolean
}

function read(word: string, prefix: number): VerbReading | null {
  const forms = verbs()
  const exact = forms.get(word)
  if (exact) return { ...exact, prefix, withObject: false }
  if (/^س[يت]/u.test(word)) {
    const future = forms.get(word.slice(1))
    if (future?.tense === 'present') return { ...future, prefix, withObject: false }
  }
  const suffix = /(?:هما|هم|ها|ه|نا|ني)$/u.exec(word)
  if (!suffix || word.length - suffix[0].length < 3) return null
  const short = word.slice(0, suffix.index)
  const base = forms.get(short) ?? forms.get(short.replace(/ا$/u, 'ى'))
  return base ? { ...base, prefix, withObject: true } : null
}

function readWithLink(word: string): VerbReading | null {
  const plain = read(word, 0)
  if (plain) return plain
  return /^[وف]/u.test(word) && word.length > 3 ? read(word.slice(1), 1) : null
}

/** Words whose reading is remembered; a long book has about as many. */
const MOST_WORDS = 30_000

/** The verb that a looked-up form spells, with «و» or «ف» before it allowed; null where the lexicon has none. */
export const verbOf = remembered<VerbReading | null>(MOST_WORDS, readWithLink)
