import Link from 'next/link'

interface Props {
  readonly entries: readonly {
    readonly id: string
    readonly title: string
    readonly direction: string
    readonly href: string
    readonly state: string
    readonly isOpen: boolean
    readonly code: string | null
    readonly about: readonly string[]
  }[]
}

/** What was given, newest first: title, where it stands, who came. */
export function AssignmentList({ entries }: Props) {
  return (
    <ul className="grid gap-4">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="card relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 p-5 hover:border-accent"
        >
          <div className="min-w-0">
            <Link
              href={entry.href}
              dir={entry.direction}
              className="block font-reading text-xl leading-relaxed font-bold no-underline wrap-anywhere after:absolute after:inset-0"
            >
              {entry.title}
            </Link>
            <p className="flex flex-wrap gap-x-4 text-quiet">
              {entry.about.map((line) => (
                <bdi key={line}>{line}</bdi>
              ))}
            </p>
          </div>
          <div className="flex items-center gap-4">
            {entry.code ? (
              <bdi dir="ltr" className="text-xl font-semibold">
                {entry.code}
              </bdi>
            ) : null}
            <span className={entry.isOpen ? 'font-semibold text-accent' : 'text-quiet'}>{entry.state}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}
