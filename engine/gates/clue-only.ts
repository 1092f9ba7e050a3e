import type { Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { keyWords } from '../text/fold'
import { type Gate, refusal } from './gate'

const WITH_WORDS = new Set<Draft['optionKind']>(['statements', 'phrases', 'meanings', 'headings', 'roles'])

function overlap(stem: ReadonlySet<string>, text: string): number {
  return keyWords(text).filter((word) => word.length > 3 && stem.has(word)).length
}

/**
 * What somebody who never saw the article would choose: the option that shares most words with the stem. Null where no
 * option stands out. Of RACE's items 47 % could be guessed unread (Berzak, Malmaud & Levy 2020).
 */
export function guessUnread(draft: Pick<Draft, 'stem' | 'options' | 'optionKind'>): number | null {
  if (!WITH_WORDS.has(draft.optionKind)) return null
  const stem = new Set(keyWords(draft.stem))
  const shared = draft.options.map(({ text }) => overlap(stem, text))
  const most = Math.max(...shared)
  const best = shared.flatMap((count, index) => (count === most ? [index] : []))
  return most > 0 && best.length === 1 ? (best[0] ?? null) : null
}

/** The key alone shares words with the stem: it can be found without reading. */
export const clueOnly: Gate = {
  id: 'clue-only',
  judge(draft: Draft, document: AnnotatedDocument) {
    if (draft.answer.kind !== 'option') return null
    const guess = guessUnread(draft)
    return guess !== null && draft.options[guess]?.correct ? refusal(document, 'clue-only') : null
  },
}
