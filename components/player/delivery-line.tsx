'use client'

import type { RecoverySource } from './outbox/recovery-file'
import { RecoveryOffer } from './outbox/recovery-offer'
import type { DeliveryOfAttempt } from './outbox/words'
import type { DeviceState } from './use-answers'

interface Props {
  /** "n of total received", and n. */
  readonly received: string | undefined
  readonly count: number
  /** Answers that are not received yet. */
  readonly unsent: number
  readonly device: DeviceState
  readonly delivery: DeliveryOfAttempt
  readonly source: RecoverySource
}

/** How many answers have arrived, how many are on this device alone, and what stands in their way. */
export function DeliveryLine({ received, count, unsent, device, delivery, source }: Props) {
  const { words, backIn } = delivery
  return (
    <>
      <p aria-live="polite" className="text-quiet" data-received={count} data-unsent={unsent}>
        {[received, words.onDevice[unsent]].filter(Boolean).join(' · ')}
      </p>
      <div role="status">
        {unsent > 0 && !device.isKept ? (
          <p className="rounded-soft border border-evidence-bar bg-evidence px-4 py-3">{words.notKept}</p>
        ) : null}
      </div>
      {device.isShutOut ? (
        <div role="alert" className="grid gap-3 rounded-soft border border-evidence-bar bg-evidence px-4 py-3">
          <p>{words.shutOut}</p>
          <a href={backIn} className="button button-primary w-fit">
            {words.backIn}
          </a>
          <RecoveryOffer words={words} source={source} />
        </div>
      ) : null}
    </>
  )
}
