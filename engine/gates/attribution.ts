import type { Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { fold } from '../text/fold'
import { type Gate, refusal } from './gate'

const ASKS_WHO = new Set(['who-said', 'which-statement', 'match-speakers', 'true-false-speaker', 'fact-or-opinion'])

/** What somebody claims is asked about as that person's claim, never as plain fact. */
export const attribution: Gate = {
  id: 'attribution',
  judge(draft: Draft, document: AnnotatedDocument) {
    if (
      ASKS_WHO.has(draft.construction) ||
      draft.optionKind === 'meanings' ||
      draft.optionKind === 'referents' ||
      draft.optionKind === 'topics'
    )
      return null
    const stem = fold(draft.stem)
    for (const index of draft.sentences) {
      for (const statement of document.statementsIn.get(index) ?? []) {
        const isShown = draft.shows.some(({ start, end }) => start < statement.end && statement.start < end)
        const last = fold(statement.speaker.name).split(' ').at(-1) ?? ''
        const isNamed = stem.includes(last) || draft.options.some(({ text }) => fold(text).includes(last))
        if (isShown && !isNamed) return refusal(document, 'attribution', statement.speaker.name)
      }
    }
    return null
  },
}
