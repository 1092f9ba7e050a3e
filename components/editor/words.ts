import type { Messages } from '@/i18n/messages'
import type { CreditedType, CreditRule, LadderStep, Process, QuestionType, StepOutcome, TypedType } from '@/quiz'

/**
 * Every sentence of the editor, in the reader's language: messages as they stand, `{n}` to be filled from `numbers`.
 * No message of it is counted, so that the browser needs no formatter.
 */
export interface EditorWords {
  readonly editor: Messages['editor']
  readonly gates: Messages['gate']
  readonly types: Readonly<Record<QuestionType, string>>
  readonly processes: Readonly<Record<Process, string>>
  /** 0, 1, 2 … 12 as the reader writes them. */
  readonly numbers: readonly string[]
  readonly usual: UsualMarking
}

/** How a question is marked that says nothing else, and what else there is to choose. */
export interface UsualMarking {
  /** The usual rule first. */
  readonly credit: Readonly<Record<CreditedType, readonly CreditRule[]>>
  /** Steps from the least to the most. */
  readonly ladder: Readonly<Record<TypedType, Readonly<Record<LadderStep, StepOutcome>>>>
}
