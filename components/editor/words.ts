import type { Messages } from '@/i18n/messages'
import type { Process, QuestionType } from '@/quiz'

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
}
