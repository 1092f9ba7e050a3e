'use client'

import { counted } from './plural'
import type { RunWords } from './run'

const MINUTE = 60_000

interface Props {
  /** Milliseconds left. */
  readonly left: number
  readonly words: RunWords
}

/** The moments at which a screen reader is told: five minutes and one minute before the end. */
function announced(left: number, words: RunWords): string {
  if (left > 5 * MINUTE || left <= 0) return ''
  return counted(left > MINUTE ? 5 : 1, words.minutes, words)
}

/** How much time is left: whole minutes, and seconds only in the last one, so that it does not hurry anybody. */
export function Timer({ left, words }: Props) {
  const shown =
    left <= 0
      ? words.over
      : left > MINUTE
        ? counted(Math.ceil(left / MINUTE), words.minutes, words)
        : counted(Math.ceil(left / 1000), words.seconds, words)
  const isSoon = left <= MINUTE
  return (
    <>
      <p role="timer" aria-live="off" className={isSoon ? 'font-semibold' : 'text-quiet'}>
        {words.timeLeft}: <bdi>{shown}</bdi>
      </p>
      <p role="status" className="sr-only">
        {announced(left, words)}
      </p>
    </>
  )
}
