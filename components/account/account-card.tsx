import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly lead: string
  readonly children: ReactNode
}

/** The one narrow column that everything about an account stands in. */
export function AccountCard({ title, lead, children }: Props) {
  return (
    <div className="mx-auto grid max-w-md gap-6 pt-10">
      <div>
        <h1 className="text-3xl font-semibold">{title}</h1>
        <p className="mt-2 text-quiet">{lead}</p>
      </div>
      {children}
    </div>
  )
}
