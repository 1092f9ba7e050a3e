/**
 * What the engine gives to the rest of the house. Every offset is a UTF-16 index into `BuiltQuiz.text`,
 * `end` exclusive, so `text.slice(start, end)` is what is meant.
 */

export const QUESTION_TYPES = [
  'choice',
  'multiple-choice',
  'true-false',
  'gap',
  'short-answer',
  'matching',
  'ordering',
  'select-evidence',
  'essay',
] as const
export type QuestionType = (typeof QUESTION_TYPES)[number]

/** The four processes of PIRLS (Mullis & Martin, PIRLS 2021 Assessment Frameworks, chapter 1). */
export const PROCESSES = ['retrieve', 'infer', 'interpret', 'evaluate'] as const
export type Process = (typeof PROCESSES)[number]

export type Direction = 'rtl' | 'ltr'

export interface Span {
  readonly start: number
  readonly end: number
}

/** Something that a text names; mentions of one thing share its id, however they are written. */
export interface NamedMention extends Span {
  readonly kind: 'person' | 'place' | 'organisation'
  readonly id: string
  readonly name: string
}

/** A stretch of the article that proves something; `text` equals `article.slice(start, end)`. */
export interface Evidence extends Span {
  readonly text: string
}

export interface Option {
  /** Opaque and unique within the question; given after shuffling, so that it tells nothing. */
  readonly id: string
  readonly text: string
  readonly correct: boolean
  /** Why it is right, or why it tempts and is wrong; shown as feedback, in the article's language. */
  readonly why: string
  readonly evidence: readonly Span[]
  /** Only in `matching`: which column the entry stands in. Matches may outnumber prompts. */
  readonly side?: 'prompt' | 'match'
}

export interface RubricLine {
  readonly points: number
  readonly criterion: string
}

/** The key, by type; option ids refer to `Question.options`. */
export interface AnswerByType {
  choice: string
  'multiple-choice': readonly string[]
  'true-false': boolean | 'not-stated'
  /** An option id where the question has options, else the accepted spellings. */
  gap: string | readonly string[]
  'short-answer': readonly string[]
  /** Pairs of a prompt's id and its match's id. */
  matching: readonly (readonly [prompt: string, match: string])[]
  /** Option ids from first to last. */
  ordering: readonly string[]
  'select-evidence': Span
  essay: { readonly model: string; readonly rubric: readonly RubricLine[] }
}

export interface GateReport {
  readonly id: string
  readonly verdict: 'pass' | 'warn'
  readonly message?: string
}

interface QuestionOf<T extends QuestionType> {
  /** The same for the same question on the same article, however it was typed. */
  readonly id: string
  readonly type: T
  /** Id of the construction that asked, equal to its file's name in engine/ask. */
  readonly construction: string
  readonly process: Process
  /** A gap is marked by `GAP` (four underscores) once. */
  readonly stem: string
  /** [] for the types that have none: true-false, short-answer, select-evidence, essay, typed gaps. */
  readonly options: readonly Option[]
  readonly answer: AnswerByType[T]
  readonly evidence: readonly Evidence[]
  readonly explanation: string
  /** 0 (easy) to 1 (hard): an estimate from the text alone. */
  readonly difficulty: number
  readonly gates: readonly GateReport[]
  /** `ready` may go to a class; `review` wants a teacher's eye first. */
  readonly status: 'ready' | 'review'
}

export type Question = { [T in QuestionType]: QuestionOf<T> }[QuestionType]

export type RejectedQuestion = Question & { readonly refusedBy: { readonly gate: string; readonly message: string } }

export const GAP = '____'

/** What a stretch of the cleaned text is; together the paragraphs cover all of it but line breaks. */
export const PARAGRAPH_ROLES = ['title', 'heading', 'paragraph', 'list-item', 'quotation', 'byline', 'caption'] as const
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number]

export interface Paragraph extends Span {
  readonly role: ParagraphRole
}

/** An article as it is stored and as all offsets refer to it. */
export interface CleanArticle {
  readonly language: string
  readonly direction: Direction
  readonly title: string | null
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  /** Lines taken out as page furniture, so that a person can see them and put them back. */
  readonly removed: readonly string[]
}

export interface RawArticle {
  readonly text: string
  readonly title?: string | null
  /** Overrides detection: 'ar'. */
  readonly language?: string
}

export interface BuildOptions {
  /** How many questions at most; 10 where not given. */
  readonly count?: number
  /** Same article and same seed: the same quiz, byte for byte. 'fahm' where not given. */
  readonly seed?: string
  readonly types?: readonly QuestionType[]
  readonly processes?: readonly Process[]
  /** Offer everything that passed the gates, and report what was refused. */
  readonly all?: boolean
}

export interface BuiltQuiz extends CleanArticle {
  readonly questions: readonly Question[]
  /** Empty unless `all` was asked for. */
  readonly rejected: readonly RejectedQuestion[]
}

/** Why an article cannot be read; each has a sentence of its own in every interface language. */
export const ARTICLE_PROBLEMS = [
  'empty',
  'too-short',
  'too-long',
  'other-language',
  'markup',
  'broken-characters',
] as const
export type ArticleProblem = (typeof ARTICLE_PROBLEMS)[number]
