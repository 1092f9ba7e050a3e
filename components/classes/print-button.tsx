'use client'

/** Without a script it does nothing, and the line beside it says how to print. */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <button type="button" className="button button-primary" onClick={() => window.print()}>
      {label}
    </button>
  )
}
