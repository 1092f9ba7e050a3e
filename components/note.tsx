import type { ReactNode } from 'react'

/** One line that says what has just happened. */
export function Note({ isProblem, children }: { readonly isProblem?: boolean; readonly children: ReactNode }) {
  const look = isProblem ? 'border-wrong bg-wrong-ground text-wrong' : 'border-correct bg-correct-ground text-correct'
  return (
    <p role={isProblem ? 'alert' : 'status'} className={`rounded-soft border px-4 py-3 ${look}`}>
      {children}
    </p>
  )
}
