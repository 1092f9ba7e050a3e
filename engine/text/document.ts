import type { Clause, Language } from '../languages/language'
import type { CleanArticle, ParagraphRole, Span } from '../types'

/** One word, number or punctuation mark. Offsets are UTF-16 indices into the cleaned text. */
export interface Token extends Span {
  readonly text: string
  /** Letters alone, alefs alike; see fold.ts. */
  readonly form: string
  /** The comparison key; see fold.ts. */
  readonly key: string
  readonly kind: 'word' | 'number' | 'mark'
  /** No space before it. */
  readonly glued: boolean
}

/** A stretch of tokens of one sentence, `last` exclusive. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** A paragraph, heading or list item with its place in the article. */
export interface Block extends Span {
  readonly index: number
  readonly role: ParagraphRole
  /** Index of the heading it stands under; null before the first one. */
  readonly heading: number | null
}

export interface Sentence extends Span {
  readonly index: number
  readonly block: number
  readonly role: ParagraphRole
  readonly text: string
  readonly key: string
  readonly tokens: readonly Token[]
  /** Nothing is asked on it: the same sentence stood earlier, or it is too long to be one. */
  readonly skipped: boolean
}

export type Gender = 'm' | 'f'

export interface Person {
  /** The key of the longest form of the name. */
  readonly id: string
  /** The longest form of the name that the article writes. */
  readonly name: string
  readonly gender: Gender | null
  readonly roles: readonly Role[]
  readonly mentions: readonly PersonMention[]
}

/** What the article says that a person is: «المتحدث باسم …». Always a definite phrase. */
export interface Role extends Span {
  readonly text: string
  readonly gender: Gender
  readonly sentence: number
}

export interface PersonMention extends Range, Span {
  readonly sentence: number
  readonly name: string
  readonly role: Role | null
  readonly gender: Gender | null
  /** Known by a first name or a title, not only by where it stands. */
  readonly certain: boolean
}

export interface Place extends Range, Span {
  readonly sentence: number
  readonly kind: 'country' | 'city'
  readonly name: string
  readonly id: string
  /** Stands right after «إلى» or «في»: where something goes or happens, not part of a longer name. */
  readonly isGoal: boolean
}

export interface Quantity extends Range, Span {
  readonly sentence: number
  readonly kind: 'count' | 'year' | 'percent'
  readonly value: number
  /** As the article writes it, without the words around it. */
  readonly text: string
  /** The word list it comes from where it is written in words. */
  readonly written: 'digits' | 'words'
  /** What is counted: the word after it. */
  readonly unit: string | null
}

/** How a question asks who said it: a verb for a person and for a body, and what opens the clause after it; empty after «بحسب». */
export interface SayingFrame {
  readonly masculine: string
  readonly feminine: string
  readonly opener: string
}

/** `source`: a report or a study; `group`: people without names. */
export type SpeakerKind = 'person' | 'body' | 'source' | 'group'

/** Something a person or a body says in the article, in direct or reported speech. */
export interface Statement extends Range, Span {
  readonly sentence: number
  readonly speaker: Person
  readonly kind: SpeakerKind
  readonly saying: SayingFrame
  readonly direct: boolean
  /** What somebody urges or expects, as a phrase that only stands after its verb: «وقف إطلاق النار». */
  readonly isPhrase: boolean
  /** It names the speaker in its own sentence; else it goes on from an earlier one. */
  readonly named: boolean
}

/** Two people of whom the article says that they think alike, or that they do not. */
export interface Agreement extends Span {
  readonly sentence: number
  readonly first: Person
  readonly second: Person
  readonly agrees: boolean
}

/** A phrase of the article that is of the same kind as an answer, and the sentence it stands in. */
export interface Rival extends Span {
  readonly sentence: number
  readonly text: string
  /** Of the answer's gender and number, so that it can stand in the answer's place. */
  readonly agrees?: boolean
}

/**
 * A whole question that one clause of the article answers, in the article's language: the constructions add options. It
 * needs nothing around it: who or what it speaks of is named.
 */
export interface Inquiry {
  readonly asks: 'when' | 'where' | 'who' | 'how-many' | 'which' | 'what' | 'why' | 'result' | 'aim'
  readonly sentence: number
  readonly stem: string
  /** The clause without what is asked for. */
  readonly statement: string
  /** What the article says, as an option would be written, and where. */
  readonly answer: Span & { readonly text: string }
  /** What kind of answer it is: options of one question are all of one grain. */
  readonly grain: string
  /** Of times: sorts as the times do; null where the text does not tell. */
  readonly order: number | null
  /** Phrases of other sentences that could stand in the answer's place, best first. */
  readonly rivals: readonly Rival[]
  /** The clause in the article. */
  readonly shows: Span
}

/** Several things in a row of which a sentence says what they are. */
export interface Enumeration {
  readonly sentence: number
  /** What they are, as it goes on after «among»: «ما تشمله صادرات البلاد». */
  readonly lead: string
  readonly items: readonly (Span & { readonly text: string })[]
  /** Things of their kind that do not belong, best first; a stretch of the article only where they stand in it. */
  readonly strangers: readonly { readonly text: string; readonly start: number | null; readonly end: number | null }[]
  readonly shows: Span
}

/** Something that means a thing named elsewhere, where grammar leaves no doubt which. */
export interface Reference {
  readonly sentence: number
  /** The whole question. */
  readonly stem: string
  /** What is meant, as an option would be written, and where it is named. */
  readonly answer: Span & { readonly text: string }
  /** Other phrases near it that it could mean as far as gender and number go, best first. */
  readonly rivals: readonly Rival[]
  /** What the question quotes. */
  readonly shows: Span
}

/** Something that happened at a time that the article tells, as a clause without that time. */
export interface DatedEvent {
  readonly sentence: number
  /** «أسس فلان المكتبة العامة»: a whole clause. */
  readonly text: string
  /** «تأسيس المكتبة العامة»: the same as a noun phrase; null where it would not be certain to be natural. */
  readonly nominal: string | null
  /** `nominal` with a pronoun for whoever did it: «تأسيسه المكتبة العامة». */
  readonly nominalShort: string | null
  /** A birth or a death: its place in a life is known without reading. */
  readonly bounds: 'birth' | 'death' | null
  /** Of something that a person did or met with: who, and the clause without the name. */
  readonly deed: { readonly person: string; readonly name: string; readonly text: string } | null
  readonly year: number
  readonly grain: string
  /** Sorts as the times do. */
  readonly order: number
  /** The time as the article writes it, and where. */
  readonly time: Span & { readonly text: string }
  /** The clause in the article. */
  readonly shows: Span
}

/** When a person of the article was born. */
export interface Birth extends Span {
  readonly person: string
  readonly sentence: number
  readonly year: number
}

/** What a paragraph is about: a noun phrase that stands in it. */
export interface Theme extends Span {
  readonly block: number
  readonly sentence: number
  readonly text: string
  readonly score: number
  /** Sentences of the paragraph that speak of it. */
  readonly evidence: readonly number[]
  /** What other paragraphs speak of and this one does not, the clearest first. */
  readonly rivals: readonly Rival[]
}

/** An article with everything that the constructions need to know about it. */
export interface AnnotatedDocument {
  readonly article: CleanArticle
  readonly language: Language
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly people: readonly Person[]
  /** Ministries, companies, parties and the like, as the article names them. */
  readonly bodies: readonly Person[]
  /** Keys of the parts of all their names. */
  readonly names: ReadonlySet<string>
  readonly places: readonly Place[]
  readonly quantities: readonly Quantity[]
  readonly statements: readonly Statement[]
  readonly agreements: readonly Agreement[]
  readonly inquiries: readonly Inquiry[]
  readonly events: readonly DatedEvent[]
  readonly births: readonly Birth[]
  readonly themes: readonly Theme[]
  readonly enumerations: readonly Enumeration[]
  readonly references: readonly Reference[]
  /** For each sentence the statement it makes by itself, null where it leans on others; see `Language.standalone`. */
  readonly clauses: readonly (Clause | null)[]
  readonly quantitiesIn: ReadonlyMap<number, readonly Quantity[]>
  readonly placesIn: ReadonlyMap<number, readonly Place[]>
  readonly statementsIn: ReadonlyMap<number, readonly Statement[]>
  /** How often each content word stands in the article, by its key. */
  readonly frequency: ReadonlyMap<string, number>
  /** Indices of the sentences in which a word stands, by its key. */
  readonly occurrences: ReadonlyMap<string, readonly number[]>
}
