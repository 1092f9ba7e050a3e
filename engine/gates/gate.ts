import type { Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'

export interface Objection {
  /** `refuse`: nobody sees the question. `review`: a teacher sees it first. */
  readonly severity: 'refuse' | 'review'
  /** In the article's language, for a teacher. */
  readonly message: string
}

/** One reason to refuse a question. Returns null when it has nothing to object to. */
export interface Gate {
  /** Kebab-case, equal to the file's name. */
  readonly id: string
  judge(draft: Draft, document: AnnotatedDocument): Objection | null
}

/** A refusal in the words of the article's language. */
export function refusal(document: AnnotatedDocument, gate: string, detail = ''): Objection {
  return { severity: 'refuse', message: document.language.wording.gates[gate]?.(detail) ?? gate }
}
