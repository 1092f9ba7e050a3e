'use client'

import { useLinkStatus } from 'next/link'

/** Inside a link: says that the page it leads to is on its way. */
export function LinkPending({ text }: { text: string }) {
  const { pending } = useLinkStatus()
  return (
    <span role="status">
      {pending ? (
        <span className="flex items-center gap-2 font-interface text-base font-normal text-quiet">
          <span aria-hidden="true" className="working" />
          {text}
        </span>
      ) : null}
    </span>
  )
}
