import type { Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { keyWords } from '../text/fold'
import { type Gate, refusal } from './gate'

const MOST_WORDS = 42
const MOST_OPTION_WORDS = 26

/** Short enough to be held in mind, and closed by a mark. */
export const readableStem: Gate = {
  id: 'readable-stem',
  judge(draft: Draft, document: AnnotatedDocument) {
    const tooLong =
      keyWords(draft.stem).length > MOST_WORDS ||
      draft.options.some(({ text }) => keyWords(text).length > MOST_OPTION_WORDS)
    const open = draft.stem.split('«').length !== draft.stem.split('»').length
    return tooLong || open || !/[.؟?!]$/u.test(draft.stem) ? refusal(document, 'readable-stem') : null
  },
}
