import type { Paragraph, Span } from '@/quiz'

/** One line of the gate report. */
export interface ShownGate {
  readonly id: string
  readonly isWarning: boolean
  /** In the reader's language. */
  readonly line: string
  /** What the gate stumbled over, in the article's language. */
  readonly detail: string | null
}

export interface ShownOption {
  readonly id: string
  readonly text: string
  readonly isRight: boolean
  readonly why: string
}

/** A question as the review shows it: every word in the reader's language and digits, but for what the article says. */
export interface ShownQuestion {
  readonly id: string
  /** "Question 3". */
  readonly title: string
  readonly shownNumber: string
  readonly stem: string
  readonly type: string
  readonly process: string
  readonly difficulty: string
  readonly points: string
  readonly origin: string
  readonly kept: boolean
  /** Options of the types that are answered by choosing; else the key stands in lines. */
  readonly options: readonly ShownOption[]
  readonly key: readonly string[]
  readonly explanation: string
  readonly evidence: readonly (Span & { readonly text: string })[]
  readonly gates: readonly ShownGate[]
  /** "2 warnings"; null where there is none. */
  readonly warnings: string | null
  readonly passed: string
  readonly evidenceLabel: string
}

export interface ShownOffer {
  readonly id: string
  readonly stem: string
  readonly about: string
  readonly isReady: boolean
  readonly addLabel: string
  readonly evidence: readonly Span[]
}

export interface ShownSentence extends Span {
  readonly askedBy: readonly string[]
}

/** A paragraph with its sentences; what stands between them is text as well. */
export interface ShownParagraph extends Span {
  readonly role: Paragraph['role']
  readonly sentences: readonly ShownSentence[]
}

/** What stands on the review's buttons and above its parts. */
export interface ReviewWords {
  readonly article: string
  readonly toArticle: string
  readonly toQuestions: string
  readonly questions: string
  readonly empty: string
  readonly saved: string
  readonly saving: string
  readonly undo: string
  readonly redo: string
  readonly lastStep: string
  readonly kept: string
  readonly about: string
  readonly options: string
  readonly key: string
  readonly right: string
  readonly wrong: string
  /** With `{why}` where the reason goes. */
  readonly whyRight: string
  readonly whyWrong: string
  readonly explanation: string
  readonly evidence: string
  readonly noEvidence: string
  readonly inArticle: string
  readonly gates: string
  readonly notChecked: string
  readonly warning: string
  readonly actions: string
  readonly keep: string
  readonly unkeep: string
  readonly edit: string
  readonly reject: string
  readonly sameSentence: string
  readonly otherKind: string
  readonly up: string
  readonly down: string
  readonly drag: string
  readonly sentence: string
  readonly sentenceHint: string
  readonly askedBy: string
  readonly notAsked: string
  readonly offers: string
  readonly noOffers: string
  readonly add: string
  readonly needsEye: string
  readonly writeHere: string
  readonly close: string
  readonly gap: string
  readonly shortcuts: string
  readonly shortcutsOn: string
  readonly shortcutsHint: string
  readonly keys: Readonly<Record<ShortcutName, string>>
}

export const SHORTCUTS = {
  next: { code: 'KeyJ', shown: 'J' },
  previous: { code: 'KeyK', shown: 'K' },
  keep: { code: 'KeyY', shown: 'Y' },
  reject: { code: 'KeyX', shown: 'X' },
  edit: { code: 'KeyE', shown: 'E' },
  sameSentence: { code: 'KeyS', shown: 'S' },
  otherKind: { code: 'KeyD', shown: 'D' },
  up: { code: 'KeyU', shown: 'U' },
  down: { code: 'KeyN', shown: 'N' },
  undo: { code: 'KeyZ', shown: 'Z' },
  redo: { code: 'KeyR', shown: 'R' },
  write: { code: 'KeyW', shown: 'W' },
} as const
export type ShortcutName = keyof typeof SHORTCUTS
