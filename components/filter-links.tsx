import Link from 'next/link'

interface Props {
  readonly heading: string
  readonly choices: readonly {
    readonly label: string
    /** How many there are, as the reader writes numbers. */
    readonly count: string
    readonly href: string
    readonly isChosen: boolean
  }[]
}

/** One choice of several, each an address: works without a script, can be sent on and goes back. */
export function FilterLinks({ heading, choices }: Props) {
  return (
    <nav aria-label={heading} className="grid gap-2">
      <span aria-hidden="true" className="font-semibold">
        {heading}
      </span>
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ label, count, href, isChosen }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isChosen ? 'true' : undefined}
              className={`button ${isChosen ? 'border-accent text-accent' : ''}`}
            >
              {isChosen ? <span aria-hidden="true">✓&nbsp;</span> : null}
              {label}&nbsp;<bdi className="font-normal text-quiet">({count})</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
