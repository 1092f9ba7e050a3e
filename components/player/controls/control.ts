import type { PublicQuestion, Response } from '@/quiz'

/** Every word a player says, already in the reader's language. */
export interface PlayerLabels {
  readonly yes: string
  readonly no: string
  readonly gap: string
  readonly answer: string
  readonly essay: string
  readonly choose: string
  /** With `{prompt}` where the prompt goes. */
  readonly chooseMatch: string
  /** With `{entry}` where the entry goes. */
  readonly place: string
  readonly severalHint: string
  readonly orderHint: string
  readonly evidenceHint: string
  /** 1, 2, 3 … as the reader writes them. */
  readonly numbers: readonly string[]
}

export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One way of answering. Every control is made of plain form fields and also tells each change. */
export interface ControlProps {
  readonly question: PublicQuestion
  readonly response: Response
  readonly give: (response: Response, isTyping?: boolean) => void
  readonly labels: PlayerLabels
  /** The article's language, for letters and direction of what is quoted from it. */
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  /** The article's sentences; empty unless a question of the attempt asks for one. */
  readonly sentences: readonly Sentence[]
}
