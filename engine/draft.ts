import type { AnnotatedDocument } from './text/document'
import type { Process, QuestionType, RubricLine, Span } from './types'

export interface DraftOption {
  readonly text: string
  readonly correct: boolean
  readonly why: string
  readonly evidence: readonly Span[]
  readonly side?: 'prompt' | 'match'
}

/** The key before ids are given; indices refer to `Draft.options`. */
export type DraftAnswer =
  | { readonly kind: 'option' }
  /** All options that are correct, of several. */
  | { readonly kind: 'options' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [number, number])[] }
  | { readonly kind: 'order' }
  /** Typed: the accepted spellings, the article's first. */
  | { readonly kind: 'typed'; readonly accepted: readonly string[] }
  /** Written freely and marked by a person: a model answer, and what earns a point. */
  | { readonly kind: 'essay'; readonly model: string; readonly rubric: readonly RubricLine[] }

/** A proposed question that no gate has seen yet. */
export interface Draft {
  readonly construction: string
  readonly process: Process
  readonly type: QuestionType
  readonly stem: string
  readonly options: readonly DraftOption[]
  readonly answer: DraftAnswer
  readonly evidence: readonly Span[]
  readonly explanation: string
  /** Two drafts about one fact have the same key here and never stand in one quiz. */
  readonly fact: string
  /** What kind of thing the options are: gates compare like with like. */
  readonly optionKind:
    | 'people'
    | 'statements'
    /** Statements of which the article makes all but the key. */
    | 'versions'
    | 'numbers'
    | 'years'
    | 'times'
    | 'bodies'
    | 'roles'
    | 'headings'
    | 'phrases'
    | 'places'
    | 'meanings'
    | 'events'
    | 'members'
    | 'referents'
    | 'spans'
    | 'topics'
    | 'relations'
    | 'ideas'
    | 'none'
  /** Sorted keeps the order given (numbers); shuffled draws it by the seed. */
  readonly order: 'sorted' | 'shuffled'
  /** Stretches of the article that the stem shows; the sentences that hold the evidence. */
  readonly shows: readonly Span[]
  readonly sentences: readonly number[]
  /** 0 to 1: how much a teacher would want it. */
  readonly worth: number
  /** 0 (easy) to 1 (hard), from the text alone. */
  readonly difficulty: number
  /** It asks about a word that most pupils know. */
  readonly everyday?: boolean
}

/** One way of asking. Its examples are run as tests and printed in the docs. */
export interface Construction {
  /** Kebab-case, equal to the file's name; stored with every question, so never renamed. */
  readonly id: string
  readonly process: Process
  /** `asks` is the stem of the first draft, or null where the text must give none. */
  readonly examples: readonly { readonly text: string; readonly asks: string | null }[]
  propose(document: AnnotatedDocument): Iterable<Draft>
}
