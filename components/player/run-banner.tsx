'use client'

import type { Pace, RunWords } from './run'
import { Timer } from './timer'

interface Props {
  readonly pace: Pace | null
  /** Milliseconds left; null where nothing limits the time. */
  readonly left: number | null
  readonly words: RunWords
}

/** Above the question: the time, and why nothing is taken just now. */
export function RunBanner({ pace, left, words }: Props) {
  const state = pace?.state
  const notice = state === 'paused' || state === 'before' || state === 'removed' ? words.notices[state] : null
  return (
    <>
      {left === null ? null : <Timer left={left} words={words} />}
      <div role="status">
        {notice ? <p className="rounded-soft border border-evidence-bar bg-evidence px-4 py-3">{notice}</p> : null}
      </div>
    </>
  )
}
