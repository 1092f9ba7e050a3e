import type { Span } from '@/quiz'

export const SPEEDS = { slow: 0.75, usual: 1, fast: 1.25 } as const
export type Speed = keyof typeof SPEEDS

/** What of the browser's speech is needed here. */
export type Speech = Pick<SpeechSynthesis, 'speak' | 'cancel'>

interface Reading {
  readonly speech: Speech
  readonly utter: (text: string) => SpeechSynthesisUtterance
  readonly text: string
  readonly sentences: readonly Span[]
  /** Told the sentence that is being read; null at the end. */
  readonly onSentence: (index: number | null) => void
  readonly onFailure: () => void
}

/** Errors that only say that the reading was stopped on purpose. */
const STOPPED = ['canceled', 'interrupted']

/**
 * Reads sentence after sentence, from one of them on. One at a time: long texts make some voices fall silent, and
 * a pause is then simply where the next reading begins, which works on devices whose own pause does not.
 * @returns what stops it
 */
export function readAloud(from: number, reading: Reading): () => void {
  const { speech, text, sentences } = reading
  let isStopped = false
  const next = (index: number) => {
    if (isStopped) return
    const sentence = sentences[index]
    reading.onSentence(sentence ? index : null)
    if (!sentence) return
    const utterance = reading.utter(text.slice(sentence.start, sentence.end))
    utterance.onend = () => next(index + 1)
    utterance.onerror = ({ error }) => {
      if (isStopped || STOPPED.includes(error)) return
      isStopped = true
      reading.onSentence(null)
      reading.onFailure()
    }
    speech.speak(utterance)
  }
  speech.cancel()
  next(from)
  return () => {
    isStopped = true
    speech.cancel()
  }
}
