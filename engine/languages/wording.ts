import type { Gender, SayingFrame } from '../text/document'
import type { Link } from './language'

/** The sentences of one relation construction: cause, result, purpose. */
export interface RelationWording {
  right(phrase: string): string
}

/**
 * Everything that the engine says to a reader, in the article's language. Names, quotations and numbers come in as the
 * article writes them; a quotation is put between marks by the language.
 */
export interface Wording {
  quote(text: string): string
  according(name: string, statement: string): string
  whoSaid: {
    /** `saying`: the verb that the article has; the words themselves are quoted, and so is what has no such verb. */
    stem(text: string, isBody: boolean, saying: SayingFrame | 'quoted' | 'listed' | 'stated'): string
    right(name: string): string
    otherSpeaker(name: string, quote: string): string
    onlyNamed(name: string, speaker: string): string
  }
  whichStatement: {
    stem(name: string): string
    right(name: string): string
    wrong(name: string, speaker: string): string
  }
  whoAgrees: {
    stem(name: string, gender: Gender | null, agrees: boolean): string
    right(first: string, second: string, agrees: boolean): string
    wrong(name: string, right: string): string
  }
  factOrOpinion: { stem: string; right(name: string): string; wrong: string }
  matchSpeakers: { stem: string; right(name: string): string; explanation: string }
  trueFalseSpeaker: {
    stem(name: string, quote: string): string
    right(name: string): string
    wrong(name: string, speaker: string): string
  }
  roleToName: {
    typed(role: string): string
    stem(role: string, gender: Gender): string
    right(name: string, role: string): string
    otherRole(name: string, role: string): string
    onlyNamed(name: string): string
  }
  nameToRole: {
    stem(name: string): string
    right(name: string, role: string): string
    wrong(role: string, name: string): string
  }
  howMany: {
    /** `speaker`: whose words they are, where they are somebody's. */
    stem(statement: string, speaker?: string | null): string
    right(number: string): string
    elsewhere(number: string, quote: string): string
    wrong(number: string, right: string): string
  }
  missingYear: { stem(statement: string, speaker: string | null): string }
  when: {
    right(time: string): string
    elsewhere(time: string, quote: string): string
    wrong(time: string, right: string): string
  }
  where: {
    right(place: string): string
    elsewhere(place: string, quote: string): string
    wrong(place: string, right: string): string
  }
  what: { right(phrase: string): string; elsewhere(phrase: string, quote: string): string }
  who: { right(name: string): string }
  orderOfEvents: { stem: string; dated(year: string): string; explanation(years: readonly string[]): string }
  firstEvent: {
    stem(end: 'first' | 'last'): string
    right(year: string, end: 'first' | 'last'): string
    wrong(year: string): string
  }
  yearsBetween: {
    stem(one: string, other: string): string
    right(one: string, other: string, difference: number): string
    wrong(difference: number): string
  }
  ageAt: {
    stem(name: string, deed: string): string
    right(birth: number, year: number, age: number): string
    wrong(age: number): string
  }
  trueStatement: { readonly stem: string; readonly right: string }
  falseStatement: { readonly stem: string; readonly wrong: string }
  restated: { right(quote: string): string }
  changedFact: { right: string; wrong(quote: string): string }
  correctTheStatement: { stem(statement: string): string; explanation(quote: string): string }
  cause: RelationWording
  result: RelationWording
  purpose: RelationWording
  relation: { wrong(quote: string): string }
  paragraphTopic: {
    /** By its first words, or by its number where these would tell. */
    stem(opening: string): string
    stemNumbered(number: number): string | null
    right(topic: string): string
    wrong(topic: string, quote: string): string
  }
  headingSection: {
    /** `speaker`: whose words these are, where they are somebody's. */
    stem(quote: string, speaker: string | null): string
    right(heading: string): string
    wrong(heading: string, quote: string): string
  }
  wordInContext: {
    /** An expression of several words. */
    stem(expression: string, quote: string): string
    /** One word; the two shapes take turns. */
    wordStem(word: string, quote: string, shape: 0 | 1): string
    /** `gloss`: what a dictionary says of its dictionary form. */
    right(expression: string, meaning: string, gloss?: string | null): string
    wrong(expression: string, other: string): string
    /** A wrong option that is its opposite. */
    opposite(expression: string, other: string): string
  }
  oppositeInContext: {
    stem(word: string, quote: string, isPhrase: boolean): string
    right(word: string, opposite: string, gloss: string | null): string
    wrong(word: string, other: string): string
    /** A wrong option that means the same. */
    same(word: string, other: string): string
  }
  missingName: {
    stem(statement: string): string
    right(name: string): string
    wrong(name: string, quote: string): string
  }
  missingPlace: {
    stem(statement: string, speaker?: string | null): string
    right(name: string): string
    wrong(name: string, quote: string): string
  }
  /** `lead`: what the things in a row are, as it goes on after «among». */
  notInList: {
    stem(lead: string): string
    right(text: string, lead: string): string
    wrong(text: string, lead: string): string
  }
  inList: {
    stem(lead: string): string
    right(text: string, lead: string): string
    wrong(text: string, lead: string): string
  }
  whatRefers: { right(text: string): string; wrong(text: string): string }
  whichSentence: {
    stem(asks: 'when' | 'why', statement: string): string
    explanation(quote: string): string
  }
  whatFollows: {
    stem(statement: string): string
    option(relation: Link['relation']): string
    right(relation: Link['relation'], follows: string): string
    wrong(relation: Link['relation']): string
  }
  orderOfIdeas: { stem: string; place(number: number): string; explanation: string }
  summarise: {
    stem: string
    /** `heading`: the section it is about. */
    section(heading: string): string
    /** `opening`: the first words of the paragraph it is about. */
    paragraph(opening: string): string
    /** `statements`: what a good summary says in other words. */
    model(statements: string): string
    criterion(statement: string): string
    /** What a summary needs beside what it says. */
    style: string
    explanation: string
  }
  suggestTitle: {
    stem: string
    fits: string
    support(statement: string): string
    model(statements: readonly string[]): string
    explanation: string
  }
  weighOpinion: {
    stem(name: string, text: string): string
    stance: string
    support(statement: string): string
    model(name: string, statements: readonly string[]): string
    explanation(name: string): string
  }
  compareSpeakers: {
    stem(first: string, second: string): string
    criterion(name: string, text: string): string
    difference: string
    model(first: string, firstText: string, second: string, secondText: string): string
    explanation: string
  }
  tellAbout: {
    stem(name: string): string
    /** Of somebody of whom it tells one thing. */
    once(name: string): string
    criterion(name: string, statement: string): string
    explanation(name: string): string
  }
  inThatYear: {
    /** `speaker`: whose claim it is, where it is somebody's. */
    stem(year: string, speaker: string | null): string
    criterion(statement: string): string
    explanation(year: string): string
  }
  explainWhy: { stem(statement: string): string; criterion(reason: string): string; readonly explanation: string }
  whatNumber: {
    stem(number: string, isPercent: boolean, speaker: string | null): string
    criterion(statement: string): string
    explanation(number: string): string
  }
  whatSaid: {
    /** Null where the verb cannot be asked with. */
    stem(name: string, gender: Gender | null, saying: SayingFrame): string | null
    several(name: string, gender: Gender | null): string
    /** `direct`: the speaker's very words. */
    model(text: string, direct: boolean): string
    criterion(name: string, text: string): string
    explanation(name: string): string
  }
  nameSeveral: { stem(lead: string): string; criterion(text: string): string; explanation(lead: string): string }
  /** What each gate says to a teacher, by gate id. */
  gates: Readonly<Record<string, (detail: string) => string>>
}
