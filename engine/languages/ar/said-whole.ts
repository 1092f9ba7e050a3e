import type { Sentence, Statement } from '../../text/document'
import type { Span } from '../../types'
import { GOES_ON_SPEAKING, leansOutside } from './clause-shape'
import { isBalanced } from './glossary/tidy'
import { sayingAt } from './saying'
import { isSound } from './sound-source'
import { sentenceWords } from './syntax/sentence-words'

const LEAST = 6
const MOST = 38

/** See `Language.saidWhole`. */
export function saidWhole(sentence: Sentence, { first, last, direct }: Statement): Span | null {
  const { tokens } = sentence
  const words = sentenceWords(sentence)
  let end = last
  // «…، واعتقد فلان أن …»: somebody speaks again.
  if (!direct)
    for (let at = first + LEAST; at < last; at++) {
      const speaksAgain =
        GOES_ON_SPEAKING.test(tokens[at]?.form ?? '') || (/^و/u.test(tokens[at]?.form ?? '') && sayingAt(words, at))
      if (speaksAgain) {
        end = at
        break
      }
    }
  while (end > first && tokens[end - 1]?.kind === 'mark' && !/^[»)]$/u.test(tokens[end - 1]?.text ?? '')) end -= 1
  const [head, tail] = [tokens[first], tokens[end - 1]]
  if (!head || !tail || head.kind !== 'word') return null
  const count = tokens.slice(first, end).filter(({ kind }) => kind !== 'mark').length
  const text = sentence.text.slice(head.start - sentence.start, tail.end - sentence.start)
  if (count < LEAST || count > MOST || !isBalanced(text) || /[؟!…]|\.\./u.test(text)) return null
  if (
    leansOutside(
      tokens
        .slice(first, first + 3)
        .map(({ form }) => form)
        .join(' '),
    ) &&
    !direct
  )
    return null
  return isSound(tokens, { first, last: end }, text) ? { start: head.start, end: tail.end } : null
}
