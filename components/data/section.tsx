import type { ReactNode } from 'react'

interface Props {
  readonly id: string
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

/** One thing that can be done with data: what it is, what to know, and the way to do it. */
export function DataSection({ id, title, lead, children }: Props) {
  return (
    <section aria-labelledby={id} className="grid gap-4 border-t border-line pt-6">
      <h2 id={id} className="text-xl font-semibold">
        {title}
      </h2>
      {lead ? <p className="max-w-prose text-quiet">{lead}</p> : null}
      {children}
    </section>
  )
}
