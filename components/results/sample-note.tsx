/** Says of made-up data that it is. */
export function SampleNote({ text }: { readonly text: string }) {
  return (
    <p role="note" className="rounded-soft border border-evidence-bar bg-evidence px-4 py-3">
      {text}
    </p>
  )
}
