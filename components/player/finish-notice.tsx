'use client'

import type { RecoverySource } from './outbox/recovery-file'
import { RecoveryOffer } from './outbox/recovery-offer'
import type { DeliveryWords } from './outbox/words'
import type { useFinish } from './use-finish'
import type { PlayerWords } from './words'

interface Props {
  readonly left: string | undefined
  readonly finish: ReturnType<typeof useFinish>
  readonly words: PlayerWords
  readonly delivery: DeliveryWords
  readonly resultPath: string
  readonly source: RecoverySource
}

/** Beside the finish: what is not answered, what is being waited for, what went wrong, and the file for the teacher. */
export function FinishNotice({ left, finish, words, delivery, resultPath, source }: Props) {
  const { isFinishing, unsent, isOver, problem } = finish
  return (
    <div className="grid gap-2">
      <p className="text-quiet">{left}</p>
      <p role="status" className="text-quiet">
        {isFinishing ? (unsent > 0 ? words.finishUnsent : words.finishing) : null}
      </p>
      {problem ? (
        <p role="alert" className="text-wrong">
          {problem}
        </p>
      ) : null}
      {isOver ? (
        <>
          <p role="alert" className="text-wrong">
            {delivery.refused}
          </p>
          <a href={resultPath} className="button button-primary w-fit">
            {delivery.toResult}
          </a>
        </>
      ) : null}
      {isOver || (isFinishing && unsent > 0) ? <RecoveryOffer words={delivery} source={source} /> : null}
    </div>
  )
}
