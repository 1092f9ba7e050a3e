import Link from 'next/link'

interface Props {
  readonly entries: readonly {
    readonly id: string
    readonly name: string
    readonly href: string
    readonly about: string
  }[]
}

export function ClassList({ entries }: Props) {
  if (entries.length === 0) return null
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {entries.map((entry) => (
        <li key={entry.id} className="card relative p-5 hover:border-accent">
          <Link href={entry.href} className="text-xl font-semibold no-underline after:absolute after:inset-0">
            <bdi className="[overflow-wrap:anywhere]">{entry.name}</bdi>
          </Link>
          <p className="mt-2 text-quiet">{entry.about}</p>
        </li>
      ))}
    </ul>
  )
}
