'use client'

import type { useFinish } from './use-finish'
import type { PlayerWords } from './words'

interface Props {
  readonly left: string | undefined
  readonly finish: ReturnType<typeof useFinish>
  readonly words: PlayerWords
}

/** Beside the finish: what is not answered, what is being waited for, and what went wrong. */
export function FinishNotice({ left, finish, words }: Props) {
  return (
    <div className="grid gap-2">
      <p className="text-quiet">{left}</p>
      <p role="status" className="text-quiet">
        {finish.isFinishing ? (finish.isHeldUp ? words.finishUnsent : words.finishing) : null}
      </p>
      {finish.problem ? (
        <p role="alert" className="text-wrong">
          {finish.problem}
        </p>
      ) : null}
    </div>
  )
}
