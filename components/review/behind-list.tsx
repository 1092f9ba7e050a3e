import { ActionForm } from '../forms/action-form'
import type { FormAction } from '../forms/use-kept-form'

interface Props {
  readonly heading: string
  readonly rows: readonly {
    readonly id: string
    readonly text: string
    readonly begun: string
    /** Gives it the newest version; absent before that is published. */
    readonly move?: FormAction
  }[]
  readonly moveLabel?: string
  readonly moveHint?: string
  readonly loading: string
}

/** Assignments that run on an older version: what publishing leaves as it is. */
export function BehindList({ heading, rows, moveLabel = '', moveHint, loading }: Props) {
  if (rows.length === 0) return null
  return (
    <section className="grid gap-2">
      <p>{heading}</p>
      <ul className="grid gap-2">
        {rows.map(({ id, text, begun, move }) => (
          <li key={id} className="grid gap-2 border-s-2 border-line ps-3">
            <p>
              <bdi>{text}</bdi> <span className="text-quiet">{begun}</span>
            </p>
            {move ? <ActionForm action={move} label={moveLabel} pendingLabel={loading} isQuiet /> : null}
          </li>
        ))}
      </ul>
      {moveHint ? <p className="text-quiet">{moveHint}</p> : null}
    </section>
  )
}
