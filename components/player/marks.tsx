'use client'

interface Props {
  readonly heading: string
  readonly marks: readonly {
    readonly href: string
    readonly shown: string
    readonly label: string
    readonly isAnswered: boolean
  }[]
  readonly at: number
  readonly go: (index: number) => void
}

/** A row of small marks: which question this is and which are answered. Links, so that they work without a script. */
export function QuestionMarks({ heading, marks, at, go }: Props) {
  return (
    <nav aria-label={heading}>
      <ol className="flex flex-wrap gap-1.5">
        {marks.map((mark, index) => (
          <li key={mark.href}>
            <a
              href={mark.href}
              aria-current={index === at ? 'step' : undefined}
              aria-label={mark.label}
              onClick={(event) => {
                event.preventDefault()
                go(index)
              }}
              className={`flex size-9 items-center justify-center rounded-soft border no-underline ${
                mark.isAnswered ? 'border-accent bg-accent text-on-accent hover:text-on-accent' : 'border-edge text-ink'
              } ${index === at ? 'outline-3 outline-offset-2 outline-accent' : ''}`}
            >
              {mark.shown}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
