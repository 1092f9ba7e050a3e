'use client'

import { formatTime } from '@/i18n/time'
import { fill } from '@/lib/fill'
import type { Connection } from './use-board'
import type { LiveWords } from './words'

/** Whether what is shown is still so: in words, with the time of the last news. */
export function ConnectionLine({ connection, words }: { readonly connection: Connection; readonly words: LiveWords }) {
  const { state, heardAt } = connection
  if (state === 'still') return <p>&nbsp;</p>
  const sentence = { connecting: words.connecting, connected: words.connected, lost: words.lost }[state]
  const time = heardAt ? formatTime(heardAt, words.locale, words.digits) : null
  return (
    <p className={`flex flex-wrap items-center gap-x-2 ${state === 'lost' ? 'text-wrong' : 'text-quiet'}`}>
      {state === 'connected' ? (
        <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5 fill-correct">
          <circle cx="5" cy="5" r="5" />
        </svg>
      ) : (
        <span aria-hidden="true" className="working" />
      )}
      {/* Only a loss is worth interrupting for; the time beside it changes all the while. */}
      <span role="status">{sentence}</span>
      {time ? <span>{fill(words.lastNews, { time })}</span> : null}
    </p>
  )
}
