import type { Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { keyWords } from '../text/fold'
import { type Gate, refusal } from './gate'

function sameOrInside(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `) || long.join('') === short.join('')
}

/** Three to five options, different after folding, none inside another (Haladyna, Downing & Rodriguez 2002). */
export const distinctOptions: Gate = {
  id: 'distinct-options',
  judge(draft: Draft, document: AnnotatedDocument) {
    if (draft.options.length === 0) return null
    const sides = draft.type === 'matching' ? (['prompt', 'match'] as const) : ([undefined] as const)
    for (const side of sides) {
      const options = draft.options.filter((option) => option.side === side)
      if (options.length < 3 || options.length > 5) return refusal(document, 'distinct-options', String(options.length))
      const words = options.map(({ text }) => keyWords(text))
      for (let first = 0; first < words.length; first++) {
        for (let second = first + 1; second < words.length; second++) {
          if (sameOrInside(words[first] ?? [], words[second] ?? []))
            return refusal(document, 'distinct-options', options[second]?.text)
        }
      }
    }
    return null
  },
}
