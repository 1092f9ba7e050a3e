import { bare } from '../../../text/fold'
import { type Cut, cutsOf, encliticsOf } from './clitics'
import { stemKey } from './fold'
import type { StemEntry } from './lexicon/entries'
import { lexicon } from './lexicon/lexicon'
import type { Slot } from './slots'
import type { Enclitic, Pos, Reading, State } from './types'
import { fill } from './verbs/classes'

const PREFIXES = 'ايتن'
/** The longest ending of any table: «تموها» is cut by its pronoun first, so «تموا» and «يتان» bound it. */
const LONGEST_ENDING = 4

/** A reading, with how well its true spelling fits what the text writes. */
export interface Found {
  readonly reading: Reading
  /** 0: letter for letter; 1: the text leaves out a hamza; 2: the text writes one that should not be there. */
  readonly misspelt: 0 | 1 | 2
  /** Made from a verb by rule, not listed in a table. */
  readonly derived: boolean
}

function mayFollow(slot: Slot, entry: StemEntry, cut: Cut, enclitic: Enclitic | null): boolean {
  const { lead } = cut
  if (enclitic ? slot.enclitic === 'never' : slot.enclitic === 'must') return false
  if (lead.article ? slot.article === 'never' || enclitic !== null : slot.article === 'must') return false
  const pos = entry.lexeme.pos
  if (entry.spelling.length === 1) return singleMayFollow(cut, enclitic)
  if (pos === 'verb') return verbMayFollow(slot, entry, cut, enclitic)
  if (lead.verbal) return false
  if (
    enclitic?.text === 'ني' &&
    entry.lexeme.pos !== 'particle' &&
    entry.lexeme.pos !== 'subordinator' &&
    entry.spelling.length > 1
  )
    return false
  if (!lead.preposition) return true
  if (pos === 'conjunction' || pos === 'other' || (pos === 'particle' && entry.spelling !== 'لا')) return false
  return slot.case !== 'nominative' && slot.case !== 'accusative'
}

/** ب and ل as words: before a pronoun, or apart from what they govern; never after another such. */
function singleMayFollow({ lead }: Cut, enclitic: Enclitic | null): boolean {
  return !lead.preposition && !lead.verbal && !lead.article && (enclitic !== null || lead.text === '')
}

/** Verbs have no article and no ب or ك; س stands before the indicative and ل before the other moods; objects are not ي. */
function verbMayFollow(slot: Slot, { lexeme: { verb } }: StemEntry, { lead }: Cut, enclitic: Enclitic | null): boolean {
  if (enclitic?.text === 'ي') return false
  if (slot.voice === 'passive' && (enclitic || !(verb?.transitive || verb?.prepositions.length))) return false
  if (lead.preposition && !lead.lam) return false
  if (lead.verbal) return slot.tense === 'present' && (slot.mood === null || slot.mood === 'indicative')
  return !lead.lam || (slot.tense === 'present' && slot.mood !== 'indicative')
}

function stateOf(slot: Slot, pos: Pos, cut: Cut, enclitic: Enclitic | null): State | null {
  if (pos !== 'noun' && pos !== 'adjective' && pos !== 'proper' && pos !== 'number' && pos !== 'quantifier') return null
  if (cut.lead.article) return 'article'
  if (enclitic) return 'construct-or-possessed'
  return slot.state ?? 'indefinite'
}

function expected(slot: Slot, entry: StemEntry): string {
  if (entry.lexeme.verb) return fill(slot.written, entry.spelling)
  return slot.written.startsWith('-') ? entry.spelling + slot.written.slice(1) : slot.written
}

/** ى and ي before a pronoun, and the seats of a hamza but alef, are no fault. */
function compare(written: string, right: string, enclitic: boolean): 0 | 1 | 2 {
  let worst: 0 | 1 | 2 = 0
  for (let at = 0; at < right.length; at++) {
    const a = written[at] as string
    const b = right[at] as string
    if (a === b || (enclitic && at === right.length - 1 && 'ىي'.includes(b)) || 'ؤئء'.includes(b)) continue
    if (a === 'ا' && 'أإآ'.includes(b)) worst = worst === 2 ? 2 : 1
    else if (a !== b && !(a === 'ٱ' && b === 'ا')) return 2
  }
  return worst
}

interface Place {
  readonly cut: Cut
  readonly enclitic: Enclitic | null
  /** The word without vowel signs, hamzas as written. */
  readonly letters: string
}

function readingsOf(slot: Slot, entry: StemEntry, place: Place, into: Found[]): void {
  const { cut, enclitic, letters } = place
  const right = expected(slot, entry)
  const hidden = cut.core.length - (letters.length - cut.cut)
  const length = right.length
  const stem = letters.slice(cut.cut - hidden < 0 ? 0 : cut.cut, letters.length - (enclitic?.text.length ?? 0))
  const misspelt = hidden > 0 || stem.length !== length ? 0 : compare(stem, right, enclitic !== null)
  const { lexeme } = entry
  for (const pos of entry.also ? [lexeme.pos, entry.also] : [lexeme.pos]) {
    const reading: Reading = {
      lemma: lexeme.lemma,
      pos,
      gender: slot.gender,
      number: slot.number,
      person: slot.person,
      tense: slot.tense,
      voice: slot.voice,
      mood: slot.mood,
      case: slot.case,
      definite: stateOf(slot, pos, cut, enclitic),
      proclitics: cut.lead.list,
      stem: hidden > 0 ? right : stem,
      enclitic,
      lexeme,
      known: true,
    }
    into.push({ reading, misspelt, derived: lexeme.tags.has('masdar') || lexeme.tags.has('participle') })
  }
}

function lookUpBody(body: string, place: Place, into: Found[]): void {
  const { stems } = lexicon()
  const longest = Math.min(LONGEST_ENDING, body.length - 1)
  for (let ending = 0; ending <= longest; ending++) {
    const suffix = body.slice(body.length - ending)
    for (let prefix = 0; prefix <= 1; prefix++) {
      const head = body.slice(0, prefix)
      if (prefix === 1 && (!PREFIXES.includes(head) || body.length - ending < 2)) continue
      const first = stems.get(body.slice(prefix, body.length - ending)) ?? null
      if (first === null) continue
      const key = `${head}-${suffix}`
      for (let entry: StemEntry | null = first; entry !== null; entry = entry.next) {
        const slots = entry.slots.get(key)
        if (slots === undefined) continue
        for (const slot of slots)
          if (mayFollow(slot, entry, place.cut, place.enclitic)) readingsOf(slot, entry, place, into)
      }
    }
  }
}

/** Words whose analyses are remembered: inflecting options asks for the same few again and again. */
const MOST_WORDS = 3000
const remembered = new Map<string, readonly Found[]>()

/** Every analysis that exists in the lexicon. */
export function lookUp(text: string): readonly Found[] {
  const known = remembered.get(text)
  if (known) return known
  if (remembered.size >= MOST_WORDS) remembered.clear()
  const found = lookUpAfresh(text)
  remembered.set(text, found)
  return found
}

/** The same without remembering it: for words whose readings are remembered anyway. */
export function lookUpAfresh(text: string): Found[] {
  const letters = bare(text)
  const key = stemKey(text)
  const found: Found[] = []
  for (const cut of cutsOf(key)) {
    lookUpBody(cut.core, { cut, enclitic: null, letters }, found)
    for (const enclitic of encliticsOf(cut.core)) {
      const body = cut.core.slice(0, -enclitic.text.length)
      lookUpBody(body, { cut, enclitic, letters }, found)
    }
  }
  return found
}
