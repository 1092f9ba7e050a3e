import type { Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { keyWords } from '../text/fold'
import { type Gate, refusal } from './gate'

function contains(stem: readonly string[], option: readonly string[]): boolean {
  const joined = ` ${stem.join(' ')} `
  return joined.includes(` ${option.join(' ')} `)
}

/** Clitics before a name do not hide it. */
function namesPart(stem: readonly string[], option: readonly string[]): boolean {
  const plain = new Set(stem.flatMap((word) => [word, word.replace(/^[ولبف]/u, '')]))
  return option.some((part) => part.length > 3 && plain.has(part))
}

/** No option stands in the stem, and no part of a person's name does. */
export const noLeak: Gate = {
  id: 'no-leak',
  judge(draft: Draft, document: AnnotatedDocument) {
    // A question on what a pronoun means quotes what it could mean.
    if (draft.answer.kind !== 'option' || draft.optionKind === 'referents') return null
    const stem = keyWords(draft.stem)
    for (const option of draft.options) {
      const words = keyWords(option.text)
      if (contains(stem, words) || (draft.optionKind === 'people' && namesPart(stem, words))) {
        return refusal(document, 'no-leak', option.text)
      }
    }
    return null
  },
}
