import type { Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { bare } from '../text/fold'
import { type Gate, refusal } from './gate'

/** Longest to shortest option; names, roles and headings differ by nature. */
const WIDEST: Partial<Record<Draft['optionKind'], number>> = {
  people: 3,
  places: 3,
  roles: 2.2,
  headings: 4,
  numbers: 3,
  years: 1,
  times: 1.8,
  bodies: 3,
  events: 4,
  members: 3,
  referents: 3.5,
  spans: 3,
  topics: 2.2,
  meanings: 2.4,
  relations: 4,
  ideas: 3,
}
const KEY_TO_MEAN = 1.35

/** Options of about one length; a key that stands out tells itself (Haladyna, Downing & Rodriguez 2002). */
export const sameKind: Gate = {
  id: 'same-kind',
  judge(draft: Draft, document: AnnotatedDocument) {
    if (draft.options.length === 0 || draft.answer.kind !== 'option') return null
    const lengths = draft.options.map(({ text }) => bare(text).length)
    if (Math.max(...lengths) / Math.min(...lengths) > (WIDEST[draft.optionKind] ?? 1.75))
      return refusal(document, 'same-kind')
    const isFree = draft.optionKind in WIDEST
    const key = draft.options.find(({ correct }) => correct)
    const wrong = draft.options.filter(({ correct }) => !correct).map(({ text }) => bare(text).length)
    const mean = wrong.reduce((sum, length) => sum + length, 0) / wrong.length
    return !isFree && key && bare(key.text).length > mean * KEY_TO_MEAN ? refusal(document, 'same-kind') : null
  },
}
