'use client'

import { type ReactNode, useActionState, useSyncExternalStore } from 'react'

/** A link that is shown this once, as a path of ours; or why there is none. */
export type ShownOnce =
  | { readonly link: string; readonly problem?: undefined }
  | { readonly problem: string; readonly link?: undefined }

interface Props {
  readonly action: (state: ShownOnce | null, form: FormData) => Promise<ShownOnce>
  readonly label: string
  /** Said above the link. */
  readonly about: string
  readonly children?: ReactNode
}

const never = () => () => undefined

/** A button that makes a secret link, and the link, ready to be copied. */
export function OnceForm({ action, label, about, children }: Props) {
  const [state, send, isPending] = useActionState(action, null)
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  )
  return (
    <form action={send} className="grid gap-3">
      {children}
      <button type="submit" aria-disabled={isPending} className="button w-fit">
        {label}
      </button>
      <div aria-live="polite" className="grid gap-2">
        {state?.problem ? <p className="text-wrong">{state.problem}</p> : null}
        {state?.link ? (
          <>
            <p>{about}</p>
            <p dir="ltr" className="card select-all p-3 [overflow-wrap:anywhere]">
              {origin}
              {state.link}
            </p>
          </>
        ) : null}
      </div>
    </form>
  )
}
