import type { NumberingSystem } from '@/i18n/preferences'
import type { PublicQuestion, Response } from '@/quiz'
import type { PluralForms } from '../plural'

/** Every word a player says, already in the reader's language. */
export interface PlayerLabels {
  readonly yes: string
  readonly no: string
  readonly notStated: string
  readonly gap: string
  readonly gapHint: string
  readonly answer: string
  readonly essay: string
  readonly choose: string
  /** With `{prompt}` where the prompt goes. */
  readonly chooseMatch: string
  readonly matchHint: string
  /** With `{entry}`: what is said once a prompt, or a match, was tapped first. */
  readonly nowMatch: string
  readonly nowPrompt: string
  readonly matches: string
  readonly severalHint: string
  /** With `{entry}` where the entry goes. */
  readonly place: string
  readonly placeHint: string
  readonly orderHint: string
  /** With `{entry}`. */
  readonly moveUp: string
  readonly moveDown: string
  readonly drag: string
  /** With `{entry}`, `{n}` and `{total}`: said when an entry has moved. */
  readonly moved: string
  readonly orderStands: string
  readonly evidenceHint: string
  readonly evidenceInArticle: string
  readonly evidenceChosen: string
  readonly evidenceList: string
  readonly wordCount: PluralForms
  /** 1, 2, 3 … as the reader writes them. */
  readonly numbers: readonly string[]
  readonly locale: string
  readonly digits: NumberingSystem
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
  /** Whether a sentence can be pointed at in the article itself. */
  readonly choosesInArticle?: boolean
}
