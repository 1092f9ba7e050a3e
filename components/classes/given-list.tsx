import Link from 'next/link'

interface Props {
  readonly heading: string
  readonly empty: string
  readonly entries: readonly {
    readonly id: string
    readonly title: string
    readonly href: string
    readonly state: string
  }[]
}

/** What was given to a class, newest first, each with where it stands. */
export function GivenList({ heading, empty, entries }: Props) {
  return (
    <section aria-labelledby="given" className="grid gap-2">
      <h2 id="given" className="text-xl font-semibold">
        {heading}
      </h2>
      {entries.length === 0 ? <p className="text-quiet">{empty}</p> : null}
      <ul className="grid">
        {entries.map(({ id, title, href, state }) => (
          <li key={id} className="flex items-center justify-between gap-4 border-b border-line">
            <Link href={href} className="flex min-h-12 items-center py-2">
              <bdi>{title}</bdi>
            </Link>
            <span className="shrink-0 text-quiet">{state}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
