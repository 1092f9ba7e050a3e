import { stemKey } from '../fold'
import { NO_FEATURES, type Slot, type SlotTable, type StemTable } from '../slots'
import type { Lexeme, Pos } from '../types'

/** A stem as the lexicon keeps it: the word it belongs to and what may stand around it. */
export interface StemEntry {
  readonly lexeme: Lexeme
  readonly slots: StemTable
  /** Nouns: the stem as spelt, put for «-» in the slots. Verbs: the root, put for the digits. */
  readonly spelling: string
  /** Further parts of speech the same form may be: a participle is an adjective or a noun. */
  readonly also: Pos | null
  /** The next word with the same stem: a list without arrays, of which tens of thousands would be made at the start. */
  next: StemEntry | null
}

/** Nouns and adjectives met so far, by part of speech and spelling: what a verb makes need not be made twice. */
export interface Listed {
  readonly nouns: Map<string, Lexeme>
  readonly adjectives: Map<string, Lexeme>
}

/** The tables write قاضٍ; as a lemma it is قاضي, with the tag «defective». */
export function lemmaOf(written: string): string {
  return written.endsWith('ٍ') ? `${written.slice(0, -1)}ي` : written
}

const tagSets = new Map<string, ReadonlySet<string>>()

/** Lexemes with the same tags share one set. */
export function tagSet(tags: string): ReadonlySet<string> {
  const known = tagSets.get(tags)
  if (known) return known
  const set: ReadonlySet<string> = new Set(tags.split(' ').filter((tag) => tag !== '' && tag !== '-'))
  tagSets.set(tags, set)
  return set
}

const NOTHING: readonly string[] = []

/** A lexeme with every field set, so that all have one shape. */
export function lexeme(given: Partial<Lexeme> & Pick<Lexeme, 'lemma' | 'pos'>): Lexeme {
  return {
    lemma: given.lemma,
    pos: given.pos,
    gender: given.gender ?? null,
    number: given.number ?? null,
    tags: given.tags ?? tagSet(''),
    verb: given.verb ?? null,
    plurals: given.plurals ?? NOTHING,
    masdars: given.masdars ?? NOTHING,
    masdarOf: given.masdarOf ?? null,
    participleOf: given.participleOf ?? null,
    participle: given.participle ?? null,
    derivedFrom: given.derivedFrom ?? null,
    feminine: given.feminine ?? null,
  }
}

export class StemMap {
  readonly stems = new Map<string, StemEntry>()

  add(written: string, entry: StemEntry): void {
    this.addFolded(stemKey(written), entry)
  }

  addFolded(key: string, entry: StemEntry): void {
    let last = this.stems.get(key)
    if (last === undefined) {
      this.stems.set(key, entry)
      return
    }
    while (last.next !== null) last = last.next
    last.next = entry
  }
}

/** The words with a stem, in the order of the tables. */
export function* entriesOf(first: StemEntry | undefined): Generator<StemEntry> {
  for (let entry = first ?? null; entry !== null; entry = entry.next) yield entry
}

const single = new Map<string, SlotTable>()

/** The table of a word that takes no endings. */
export function wholeWord(slot: Partial<Slot>): SlotTable {
  const full: Slot = { ...NO_FEATURES, written: '-', enclitic: 'never', article: 'never', state: null, ...slot }
  const key = `${full.gender}${full.number}${full.person}${full.case}${full.enclitic}${full.article}`
  const known = single.get(key)
  if (known) return known
  const table: SlotTable = new Map([['-', [full]]])
  single.set(key, table)
  return table
}
