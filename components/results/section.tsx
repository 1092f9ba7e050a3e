import type { ReactNode } from 'react'

interface Props {
  readonly id: string
  readonly title: string
  readonly lead?: string | undefined
  readonly children: ReactNode
}

export function ResultsSection({ id, title, lead, children }: Props) {
  return (
    <section aria-labelledby={id} className="grid min-w-0 gap-4">
      <div>
        <h2 id={id} className="text-xl font-semibold">
          {title}
        </h2>
        {lead ? <p className="max-w-3xl text-quiet">{lead}</p> : null}
      </div>
      {children}
    </section>
  )
}
