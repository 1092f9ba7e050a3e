interface Props {
  readonly heading: string
  readonly undone: string
  readonly lines: readonly {
    readonly id: string
    readonly text: string
    readonly isUndone: boolean
  }[]
}

/** Every step of the review, the newest first. */
export function HistoryList({ heading, undone, lines }: Props) {
  if (lines.length === 0) return null
  return (
    <details className="border-t border-line">
      <summary className="flex min-h-12 cursor-pointer items-center font-semibold">{heading}</summary>
      <ol className="grid max-h-96 gap-2 overflow-y-auto pb-4">
        {lines.map(({ id, text, isUndone }) => (
          <li key={id} className={isUndone ? 'text-quiet' : ''}>
            <bdi className={isUndone ? 'line-through' : ''}>{text}</bdi>
            {isUndone ? ` (${undone})` : ''}
          </li>
        ))}
      </ol>
    </details>
  )
}
