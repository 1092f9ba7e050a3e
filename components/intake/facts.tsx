import type { ReactNode } from 'react'

export interface Fact {
  readonly name: string
  readonly value: ReactNode
  /** What the value rests on. */
  readonly reason?: string
}

/** What is known of the article: a list of names and values. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className="grid gap-3">
      {facts.map(({ name, value, reason }) => (
        <div key={name} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3">
          <dt className="text-quiet">{name}</dt>
          <dd className="m-0 [overflow-wrap:anywhere]">
            {value}
            {reason ? <p className="mt-1 text-quiet">{reason}</p> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
