import type { Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { type Gate, refusal } from './gate'
import { coverage, sentencesWith } from './shared'

/** Kinds whose wrong options stand in the article, or in the evidence itself, by design. */
const PROVEN_OTHERWISE = new Set<Draft['optionKind']>([
  'statements',
  'versions',
  'events',
  'spans',
  'topics',
  'members',
  'referents',
  'relations',
  'ideas',
])

/** No sentence outside the evidence says what the stem says together with a distractor. */
export const oneRightAnswer: Gate = {
  id: 'one-right-answer',
  judge(draft: Draft, document: AnnotatedDocument) {
    if (draft.answer.kind !== 'option' || draft.optionKind === 'meanings' || draft.optionKind === 'headings')
      return null
    // What a row holds, and what a pronoun could mean, stands in the evidence by design.
    if (PROVEN_OTHERWISE.has(draft.optionKind)) return null
    for (const option of draft.options.filter(({ correct }) => !correct)) {
      const rivals = sentencesWith(document, option.text).filter((index) => !draft.sentences.includes(index))
      if (rivals.some((index) => coverage(document, draft.stem, index) > 0.5))
        return refusal(document, 'one-right-answer', option.text)
      const inEvidence = sentencesWith(document, option.text).some((index) => draft.sentences.includes(index))
      if (inEvidence && draft.optionKind !== 'people') return refusal(document, 'one-right-answer', option.text)
    }
    return null
  },
}
