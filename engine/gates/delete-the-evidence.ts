import type { Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { type Gate, refusal } from './gate'
import { coverage, sentencesWith } from './shared'

/** Without the evidence the question can no longer be answered: no other sentence gives the key for the same stem. */
export const deleteTheEvidence: Gate = {
  id: 'delete-the-evidence',
  judge(draft: Draft, document: AnnotatedDocument) {
    const key = draft.options.find(({ correct }) => correct)
    if (draft.answer.kind !== 'option' || !key) return null
    if (!['numbers', 'years', 'times', 'phrases', 'bodies', 'places', 'people'].includes(draft.optionKind)) return null
    const others = sentencesWith(document, key.text).filter((index) => !draft.sentences.includes(index))
    return others.some((index) => coverage(document, draft.stem, index) > 0.7)
      ? refusal(document, 'delete-the-evidence', key.text)
      : null
  },
}
