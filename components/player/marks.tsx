'use client'

import { useEffect, useRef } from 'react'

interface Props {
  readonly heading: string
  readonly marks: readonly {
    readonly href: string
    readonly shown: string
    readonly label: string
    readonly isAnswered: boolean
    readonly isFlagged?: boolean
  }[]
  readonly at: number
  readonly go: (index: number) => void
}

/** Brings the mark into the row's own view, without moving the page. */
function useInView(at: number) {
  const row = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const [list, mark] = [row.current, row.current?.children[at]]
    if (!list || !mark) return
    const [around, inside] = [list.getBoundingClientRect(), mark.getBoundingClientRect()]
    list.scrollBy({ left: (inside.left + inside.right) / 2 - (around.left + around.right) / 2 })
  }, [at])
  return row
}

/**
 * A row of small marks: which question this is, which are answered and which one wants to come back to. Links, so that
 * they work without a script.
 */
export function QuestionMarks({ heading, marks, at, go }: Props) {
  return (
    <nav aria-label={heading}>
      <ol ref={useInView(at)} className="marks">
        {marks.map((mark, index) => (
          <li key={mark.href}>
            <a
              href={mark.href}
              aria-current={index === at ? 'step' : undefined}
              aria-label={mark.label}
              data-flagged={mark.isFlagged || undefined}
              onClick={(event) => {
                event.preventDefault()
                go(index)
              }}
              className={`mark ${
                mark.isAnswered ? 'border-accent bg-accent text-on-accent hover:text-on-accent' : 'border-edge text-ink'
              }`}
            >
              {mark.shown}
              {mark.isFlagged ? (
                <span aria-hidden="true" className="mark-flag">
                  ⚑
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
