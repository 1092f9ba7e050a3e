import { ActionForm } from '../forms/action-form'
import type { FormAction } from '../forms/use-kept-form'

interface Props {
  readonly heading: string
  readonly label: string
  readonly pendingLabel: string
  readonly names: readonly { readonly id: string; readonly name: string; readonly bringBack: FormAction }[]
}

/** Names that left the roster, each with its way back. */
export function RemovedNames({ heading, label, pendingLabel, names }: Props) {
  return (
    <details>
      <summary className="py-3 text-quiet">{heading}</summary>
      <ul className="grid">
        {names.map(({ id, name, bringBack }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
            <bdi className="[overflow-wrap:anywhere]">{name}</bdi>
            <ActionForm action={bringBack} label={label} pendingLabel={pendingLabel} isQuiet />
          </li>
        ))}
      </ul>
    </details>
  )
}
