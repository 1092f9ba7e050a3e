import type { Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { fold } from '../text/fold'
import { type Gate, refusal } from './gate'

const PROVEN_BY_TEXT = new Set<Draft['optionKind']>([
  'people',
  'numbers',
  'years',
  'times',
  'bodies',
  'roles',
  'phrases',
  'places',
  'statements',
  'headings',
])

/** A name counts as there when its last part is: articles write surnames alone. */
function isThere(draft: Draft, text: string, evidence: string): boolean {
  const key = fold(text)
  if (evidence.includes(key)) return true
  return draft.optionKind === 'people' && key.split(' ').some((part) => part.length > 2 && evidence.includes(part))
}

/** Evidence lies within the article, is not empty, and contains the key where the key is a piece of text. */
export const evidenceExact: Gate = {
  id: 'evidence-exact',
  judge(draft: Draft, document: AnnotatedDocument) {
    const { text } = document.article
    const spans = [...draft.evidence, ...draft.options.flatMap(({ evidence }) => evidence)]
    const bad =
      draft.evidence.length === 0 || spans.some(({ start, end }) => start < 0 || end > text.length || start >= end)
    if (bad) return refusal(document, 'evidence-exact')
    if (!PROVEN_BY_TEXT.has(draft.optionKind) || draft.answer.kind !== 'option') return null
    const evidence = draft.evidence.map(({ start, end }) => fold(text.slice(start, end))).join(' ')
    const keys = draft.options.filter(({ correct }) => correct)
    return keys.every((option) => isThere(draft, option.text, evidence)) ? null : refusal(document, 'evidence-exact')
  },
}
