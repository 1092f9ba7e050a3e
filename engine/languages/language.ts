import type {
  Agreement,
  Birth,
  Block,
  DatedEvent,
  Enumeration,
  Inquiry,
  Person,
  Place,
  Quantity,
  Range,
  Reference,
  Sentence,
  Statement,
  Theme,
  Token,
} from '../text/document'
import type { Direction, NamedMention, Span } from '../types'
import type { Wording } from './wording'

/** What surrounds an article on a page; patterns are tried on one line at a time. */
export interface Furniture {
  readonly removed: readonly RegExp[]
  /** Furniture with a list of links under it. */
  readonly opensLinks: RegExp
  readonly caption: RegExp
  readonly byline: RegExp
}

/** A stretch that can be quoted alone; `start` may stand inside its first token, past a conjunction. */
export interface Clause extends Range, Span {}

/** A phrase of the article and what would make the statement false in its place. */
export interface Opposite extends Span {
  readonly replacement: string
}

/** A phrase of the article written otherwise: in other words (`isTrue`), or so that the statement no longer holds. */
export interface Version extends Opposite {
  readonly isTrue: boolean
  readonly by:
    | 'period'
    | 'synonym'
    | 'passive'
    | 'did'
    | 'amount'
    | 'moved'
    | 'comparison'
    | 'rank'
    | 'sequence'
    | 'century'
    | 'origin'
    | 'month'
}

/** Another number for the place of one of the article's. */
export interface Alternative {
  readonly text: string
  readonly value: number
}

/** A statement and what the article lets follow it, as its connective says without doubt. */
export interface Link {
  readonly sentence: number
  readonly relation: 'reason' | 'result' | 'contrast' | 'example'
  /** The statement, whole; and what follows it, from the connective on. */
  readonly statement: Span
  readonly follows: Span
}

/** A clause of the article and why it is so, or what it is for, as the same sentence or the next one tells. */
export interface Reason {
  readonly sentence: number
  readonly statement: Span
  /** From the word that opens it: «بسبب …». */
  readonly reason: Span
}

/** A word in use whose other meanings make good distractors. */
export interface Meaning extends Span {
  readonly expression: string
  readonly meaning: string
  readonly others: readonly string[]
}

/** A word of the article whose meaning or opposite can be asked, all forms in the shape in which it stands. */
export interface WordInUse extends Span {
  readonly sentence: number
  /** Dictionary form: one question on each. */
  readonly lemma: string
  /** As it is asked about, without what is written together with it; with its preposition where it has one. */
  readonly word: string
  /** It has a preposition: more than a word. */
  readonly phrase: boolean
  /** A short whole clause around it, or a stretch of its sentence. */
  readonly quote: Span
  /** The quotation is no whole clause: it is shown with dots. */
  readonly isExcerpt: boolean
  /** What means the same here; null where the quotation shows it. */
  readonly meaning: string | null
  /** Its opposite where that is certain enough to be asked for. */
  readonly opposite: string | null
  /** Opposites, good as wrong options for its meaning. */
  readonly opposites: readonly string[]
  /** Words that could stand in its place and mean neither. */
  readonly others: readonly string[]
  /** Most pupils of twelve know it. */
  readonly easy: boolean
  /** What a school dictionary says of it. */
  readonly gloss: string | null
}

/** One word as the language reads it in its sentence. Null where a category does not apply or is not visible. */
export interface WordReading extends Span {
  readonly text: string
  /** As a dictionary writes it. */
  readonly lemma: string
  readonly partOfSpeech: string
  readonly gender: 'm' | 'f' | null
  readonly number: 's' | 'd' | 'p' | null
  readonly person: 1 | 2 | 3 | null
  readonly tense: string | null
  readonly voice: string | null
  readonly definite: boolean | null
  /** Short words written together with it, in their order. */
  readonly clitics: readonly string[]
  /** It stands in the lexicon. */
  readonly known: boolean
}

/** What is known of an article before its clauses are read. */
export interface KnownOfArticle {
  readonly title: string | null
  readonly sentences: readonly Sentence[]
  readonly people: readonly Person[]
  readonly places: readonly Place[]
  readonly quantities: readonly Quantity[]
  /** Not known yet where speakers are only being looked for. */
  readonly statements?: readonly Statement[]
}

/** What is known of an article before its statements are read; `fresh` are the sentences that repeat no other. */
export interface KnownOfSpeakers {
  readonly sentences: readonly Sentence[]
  readonly fresh: readonly Sentence[]
  readonly blocks: readonly Block[]
  readonly people: readonly Person[]
  readonly bodies: readonly Person[]
}

/** What the clauses of an article give. */
export interface ClausesOfArticle {
  /** Whole questions that single clauses answer, in the order of the text. */
  readonly inquiries: readonly Inquiry[]
  /** What happened at a time that is told, in the order of the text. */
  readonly events: readonly DatedEvent[]
  readonly births: readonly Birth[]
  /** What the paragraphs are about, where that is clear. */
  readonly themes: readonly Theme[]
  /** Rows of things, and what refers to what, in the order of the text. */
  readonly enumerations: readonly Enumeration[]
  readonly references: readonly Reference[]
  /** By the index of its sentence, a clause that can be quoted alone. */
  readonly quotable: ReadonlyMap<number, Clause>
}

/** All that the engine must know about one language. `ar/arabic.ts` is the model for a new one. */
export interface Language {
  readonly code: string
  readonly direction: Direction
  /** Words before whose full stop no sentence ends, without vowel signs. */
  readonly abbreviations: ReadonlySet<string>
  readonly furniture: Furniture
  readonly wording: Wording
  /** How much of a text's letters belong to this language's script, 0 to 1. */
  shareOfLetters(text: string): number
  isContent(token: Token): boolean
  /** Every word, number and mark of a sentence with the reading that fits its place best. */
  readWords(sentence: Sentence): WordReading[]
  /** What a text names, mentions of one thing under one id. */
  findMentions(sentences: readonly Sentence[]): NamedMention[]
  findPeople(sentences: readonly Sentence[]): Person[]
  /** The part of a person's whole name that stands for it alone: «عبد القادر» of «عمر عبد القادر»; null where none does. */
  surnameOf(name: string): string | null
  /** Whether every part of what was found as a person's name can be one: no «وهو», no noun with a pronoun. */
  isWholeName(name: string): boolean
  findPlaces(sentences: readonly Sentence[]): Place[]
  findQuantities(sentence: Sentence): Quantity[]
  /** Ministries, companies, parties and other bodies that the sentences name. */
  findBodies(sentences: readonly Sentence[]): Person[]
  findStatements(known: KnownOfSpeakers): Statement[]
  findAgreements(sentences: readonly Sentence[], people: readonly Person[]): Agreement[]
  readClauses(known: KnownOfArticle): ClausesOfArticle
  /** Other times in the shape of an inquiry's answer: the article's first, then made-up near ones. */
  otherTimes(inquiry: Inquiry, all: readonly Inquiry[], salt: string): Alternative[]
  /** Other places of an answer's kind, as an option would name them: the article's first, then others of its region. */
  otherPlaces(inquiry: Inquiry, places: readonly Place[], salt: string): string[]
  /** The sentence as a statement that needs nothing around it, without its opening conjunction; null where it leans. `names`: parts of known names. */
  standalone(sentence: Sentence, names: ReadonlySet<string>): Clause | null
  /** What a sentence says in at most so many words, for a reader who has the article: its bare nouns may be known from before. */
  ideaIn(sentence: Sentence, names: ReadonlySet<string>, most: number): Clause | null
  /**
   * The whole sentence without a conjunction before it, where it is sound and of no more words; what its pronouns mean may
   * stand before it. Null where it goes on from another or is torn.
   */
  wholeSentence(sentence: Sentence, most: number): Span | null
  /** Whether a quoted clause names whom it speaks of: its first verb has a subject, its pronouns have something to mean. */
  standsAlone(sentence: Sentence, clause: Range): boolean
  /** What somebody says as an answer shows it: sound and closed, up to where another speaks; null where it is torn. */
  saidWhole(sentence: Sentence, statement: Statement): Span | null
  /** A stretch around some tokens that neither begins nor ends within a phrase, to be shown with dots; null where there is none. */
  excerptOf(sentence: Sentence, around: Range): Span | null
  /** Whether a statement tells by itself that it stands first or last in a text: «أخيرًا», «في البداية». */
  showsPlace(text: string): boolean
  /** Places where the article says how one thing that it tells goes with the next: by «لكنّ», «لذلك», «لأنّ». */
  findLinks(sentences: readonly Sentence[], names: ReadonlySet<string>): Link[]
  /** Clauses with one verb whose reason or aim stands behind them in the same sentence. */
  findReasons(sentences: readonly Sentence[], names: ReadonlySet<string>): Reason[]
  /** The first whole clause of a stretch; null where it cannot be told. `afterOpener`: it will stand after «إنّ» again. */
  leadClause(sentence: Sentence, range: Range, afterOpener?: boolean): Clause | null
  /** Whether a statement judges, wishes or supposes: «يجب»، «للأسف»؛ `maybe` where it could be meant so. */
  opinionIn(text: string): 'sure' | 'maybe' | 'none'
  /** Whether the word lists know a word: one that they do not know may be a slip of the pen. */
  knows(token: Token): boolean
  /** Whether a sentence tells of somebody's death: who is named in it is no likely speaker. */
  tellsOfDeath(sentence: Sentence): boolean
  /** Whether a text holds words such as «هذا» that only its surroundings explain. */
  leans(text: string): boolean
  /** Whether somebody's own words point at a thing that only the text before them names: «العودة هذه». */
  pointsOut(text: string): boolean
  /**
   * The stretch of tokens as a sentence that is whole, without a conjunction that would dangle; null where it is a
   * fragment. `isInside`: the stretch begins in the middle of its sentence, where a verb hardly ever has its subject.
   */
  wholeFrom(sentence: Sentence, first: number, last: number, names: ReadonlySet<string>, isInside: boolean): Span | null
  findOpposites(sentence: Sentence, within: Range): Opposite[]
  /** What a stretch says said otherwise, and turned wrong, one phrase each time. `sentences`: the whole article. */
  findVersions(sentence: Sentence, within: Range, sentences: readonly Sentence[]): Version[]
  /** Whether a number or a year belongs to the main verb of a stretch, and to no part of the sentence under it. */
  isMain(sentence: Sentence, within: Range, quantity: Quantity): boolean
  /** Whether a clause tells of something that happened in a year, and neither since then nor around it. */
  happensIn(sentence: Sentence, clause: Range, year: Quantity): boolean
  /** A number as a question names it: with its scale and unit, or its sign: «3 ملايين دولار», «35 في المئة». */
  numberPhrase(sentence: Sentence, quantity: Quantity): string
  /** Numbers written in digits in a stretch, the days of dates left out. */
  countNumbers(sentence: Sentence, within: Range): number
  findMeanings(sentence: Sentence): Meaning[]
  /** Words worth knowing whose sense is sure where they stand, in the order of the text. */
  findVocabulary(known: KnownOfArticle): WordInUse[]
  /** Other values of the same class and grain, nearest first; as they are written in the article's digits. */
  alternatives(quantity: Quantity, others: readonly Quantity[], salt: string): Alternative[]
  sensitiveWords(text: string): string[]
}
