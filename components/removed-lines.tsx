interface Props {
  readonly heading: string
  readonly lines: readonly string[]
  readonly direction: 'rtl' | 'ltr'
}

/** What was taken for page furniture and left out, so that nobody has to wonder where a line went. */
export function RemovedLines({ heading, lines, direction }: Props) {
  if (lines.length === 0) return null
  const distinct = [...new Set(lines)]
  return (
    <details className="card mb-6 p-4">
      <summary>{heading}</summary>
      <ul dir={direction} className="ms-6 mt-3 list-disc text-quiet">
        {distinct.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
