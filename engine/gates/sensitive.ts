import type { Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import type { Gate } from './gate'

/** A word of the language's sensitive list sends the question to a teacher first. */
export const sensitive: Gate = {
  id: 'sensitive',
  judge(draft: Draft, document: AnnotatedDocument) {
    const model = draft.answer.kind === 'essay' ? [draft.answer.model] : []
    const texts = [draft.stem, ...draft.options.map(({ text }) => text), ...model]
    const words = document.language.sensitiveWords(texts.join(' '))
    const message = document.language.wording.gates.sensitive?.(words[0] ?? '') ?? 'sensitive'
    return words.length > 0 ? { severity: 'review', message } : null
  },
}
