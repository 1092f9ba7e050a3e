import type { ArticleText, Question } from '@/quiz'

/** A quiz on its way out: its questions, keys included, with the article they stand on. One shape for every format. */
export interface ExchangeQuiz {
  readonly title: string
  /** Of the article, as BCP 47 writes it: 'ar', 'en'. */
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  /** Spans of the questions are UTF-16 offsets into its text. Null where only the questions are given away. */
  readonly article: ArticleText | null
  readonly questions: readonly Question[]
}

/**
 * What a format does to a question that it cannot hold as it is, and how much that is:
 * `left-out`: the question is not in the file; `changed`: it is there in another form;
 * `hidden`: other tools do not show it, but it comes back when Fahm reads the file again; `gone`: it is not in the file.
 * Each key has a sentence in i18n/messages (exchange.json, `losses`).
 */
export const LOSSES = {
  'left-out': 'left-out',
  'stem-too-long': 'left-out',
  'option-too-long': 'left-out',
  'too-many-options': 'left-out',
  'becomes-choice': 'changed',
  'becomes-matching': 'changed',
  'becomes-ordering-of-moodle-4': 'changed',
  'becomes-short-answer': 'changed',
  'becomes-gap': 'changed',
  'becomes-essay': 'changed',
  'becomes-card': 'changed',
  'evidence-as-feedback': 'changed',
  'article-as-description': 'changed',
  'evidence-hidden': 'hidden',
  'reasons-hidden': 'hidden',
  'rubric-hidden': 'hidden',
  'process-hidden': 'hidden',
  'points-hidden': 'hidden',
  'settings-hidden': 'hidden',
  'evidence-gone': 'gone',
  'reason-places-gone': 'gone',
  'reasons-gone': 'gone',
  'explanation-gone': 'gone',
  'process-gone': 'gone',
  'points-gone': 'gone',
  'settings-gone': 'gone',
  'article-gone': 'gone',
} as const satisfies Record<string, 'left-out' | 'changed' | 'hidden' | 'gone'>

export type LossKey = keyof typeof LOSSES
export type LossKind = (typeof LOSSES)[LossKey]

/** One thing that a format does not keep of this quiz. */
export interface Loss {
  /** Null where it holds for the quiz as a whole. */
  readonly questionId: string | null
  readonly key: LossKey
  /** What the sentence needs besides, such as the most characters; '' for nothing. */
  readonly detail: string
}

/** Words that stand in a file itself, in the language of the quiz. */
export interface ExchangeWords {
  readonly true: string
  readonly false: string
  readonly notStated: string
  readonly article: string
  readonly question: string
  readonly answers: string
  readonly answer: string
  readonly evidence: string
  readonly explanation: string
  readonly rubric: string
  readonly model: string
}

export interface WriteOptions {
  readonly words: ExchangeWords
  /** When it was written, for formats that say so. */
  readonly now: Date
}

export type FileContent = string | Uint8Array

/** One format that quizzes leave in. A file of its own in interchange/write, and a line in interchange/formats.ts. */
export interface Writer {
  /** In addresses and message keys (exchange.json, `formats`): never renamed. */
  readonly id: string
  /** Without the dot. */
  readonly extension: string
  readonly mediaType: string
  /** The whole file. Texts are kept exactly: tashkeel, «», digits, line breaks, and what looks like markup. */
  write(quiz: ExchangeQuiz, options: WriteOptions): FileContent | Promise<FileContent>
  /** What the file will not keep of this quiz, known before it is written. */
  losses(quiz: ExchangeQuiz): Loss[]
}
