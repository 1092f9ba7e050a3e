/**
 * What the analyser says of a word. «بكتابهم» is one word, one reading of which is the noun «كتاب» with the proclitic
 * «ب» and the enclitic «هم». A value is null where the category does not apply or the letters leave it open.
 */

export type Pos =
  | 'noun'
  | 'proper'
  | 'adjective'
  | 'verb'
  | 'pronoun'
  | 'demonstrative'
  | 'relative'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'particle'
  | 'adverb'
  | 'number'
  | 'quantifier'
  | 'other'

export type Gender = 'm' | 'f'
/** Singular, dual, plural. */
export type GrammaticalNumber = 's' | 'd' | 'p'
export type Person = 1 | 2 | 3
export type Tense = 'past' | 'present' | 'imperative'
export type Voice = 'active' | 'passive'
/** `subjunctive` stands for the letters that subjunctive and jussive share: يكتبوا. */
export type Mood = 'indicative' | 'subjunctive' | 'jussive'
/** `oblique` is what accusative and genitive share: معلمين. */
export type Case = 'nominative' | 'accusative' | 'genitive' | 'oblique'
export type State = 'article' | 'construct-or-possessed' | 'indefinite'
export type Proclitic = 'و' | 'ف' | 'ب' | 'ل' | 'ك' | 'س' | 'ال' | 'أ'

/** One of 1 to 10, or a quadriliteral. */
export type VerbForm = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | 'q1' | 'q2' | 'q4'

/** How a verb is conjugated and what it governs. */
export interface VerbClass {
  /** Bare radicals, weak ones as و and ي, hamza as ء: قول، رءي. */
  readonly root: string
  readonly form: VerbForm
  /** Form 1: the vowels of past and present («au»); else «-». */
  readonly vowels: string
  /** A hollow root that keeps its middle radical: استجوب. */
  readonly soundMiddle: boolean
  readonly transitive: boolean
  readonly twoObjects: boolean
  /** «إن» or «أن» and what is said may follow: قال، أعلن. */
  readonly reporting: boolean
  /** كان وأخواتها and the verbs of beginning and nearing. */
  readonly auxiliary: boolean
  /** Its subject is nearly always a person or people. */
  readonly personal: boolean
  /** Prepositions it governs: إلى، على. */
  readonly prepositions: readonly string[]
}

/** An entry of the word tables, or one made from such an entry: a masdar, a participle, a nisba, a feminine. */
export interface Lexeme {
  /** As a dictionary writes it, without vowel signs: verbs in the third person masculine past. */
  readonly lemma: string
  readonly pos: Pos
  /** `b`: both. */
  readonly gender: Gender | 'b' | null
  /** Number of the lemma itself; null where it takes part in no number. */
  readonly number: GrammaticalNumber | null
  /**
   * As in the tables: h role group org place time unit animal plant food body thing abs event work field count,
   * nisba el size colour …; of proper names also `person`, `first`, `surname`, `country`, `city`.
   */
  readonly tags: ReadonlySet<string>
  readonly verb: VerbClass | null
  /** Written plurals: broken ones spelt out, sound ones as +ون and +ات. */
  readonly plurals: readonly string[]
  /** Of a verb: its masdars as written. */
  readonly masdars: readonly string[]
  readonly masdarOf: Lexeme | null
  readonly participleOf: Lexeme | null
  /** Null too where active and passive are written alike: معلم. */
  readonly participle: Voice | null
  /** The noun, place or adjective it is made from: مصر of مصري, معلم of معلمة. */
  readonly derivedFrom: Lexeme | null
  /** Written feminine of an adjective that does not take ة: حمراء. */
  readonly feminine: string | null
}

export interface Enclitic {
  readonly text: string
  readonly person: Person
  readonly gender: Gender | null
  readonly number: GrammaticalNumber
}

/** What the word is besides its clitics; shared by all readings of one slot. */
export interface Features {
  readonly gender: Gender | null
  readonly number: GrammaticalNumber | null
  readonly person: Person | null
  readonly tense: Tense | null
  readonly voice: Voice | null
  readonly mood: Mood | null
  readonly case: Case | null
}

export interface Reading extends Features {
  readonly lemma: string
  readonly pos: Pos
  readonly definite: State | null
  /** In the order in which they are written. */
  readonly proclitics: readonly Proclitic[]
  /** The word as this text writes it, without clitics. */
  readonly stem: string
  readonly enclitic: Enclitic | null
  /** Null for a word that is in no table. */
  readonly lexeme: Lexeme | null
  readonly known: boolean
}

/** A word of a sentence with its readings. Numbers and marks have one reading, of the kind `number` or `other`. */
export interface Analysed {
  /** Index among the tokens given. */
  readonly index: number
  readonly text: string
  /** Best first. */
  readonly readings: readonly Reading[]
  readonly best: Reading
}

/** What a sentence is given as; `Token` of the engine's documents will do. */
export interface WordToken {
  readonly text: string
  readonly kind: 'word' | 'number' | 'mark'
}

export interface VerbSlot {
  readonly tense: Tense
  readonly person: Person
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly voice?: Voice
  /** Of the present; indicative unless told. `jussive` after لم. */
  readonly mood?: Mood
}

export interface NominalSlot {
  readonly gender?: Gender
  readonly number: GrammaticalNumber
  readonly definite: State
  readonly case?: Case
}
