import Link from 'next/link'
import { LinkPending } from './link-pending'

interface Entry {
  readonly id: string
  readonly title: string
  readonly href: string
  /** Of the title, where it is not the page's own words. */
  readonly direction?: string
}

interface ShelfProps {
  readonly entries: readonly (Entry & { readonly language: string; readonly about: readonly string[] })[]
  /** What is said from the click until the page is there. */
  readonly loading: string
}

interface TitleListProps {
  readonly heading: string
  readonly entries: readonly Entry[]
  readonly loading: string
}

/** The library: a title, and what it takes to read and answer it. */
export function Shelf({ entries, loading }: ShelfProps) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      {entries.map((entry) => (
        <li key={entry.id} className="card relative flex flex-col gap-4 p-5 hover:border-accent">
          <Link
            href={entry.href}
            lang={entry.language}
            dir={entry.direction}
            className="font-reading text-xl leading-relaxed font-bold no-underline after:absolute after:inset-0"
          >
            {entry.title}
            <LinkPending text={loading} />
          </Link>
          <p className="mt-auto text-quiet">{entry.about.join(' · ')}</p>
        </li>
      ))}
    </ul>
  )
}

export function TitleList({ heading, entries, loading }: TitleListProps) {
  return (
    <section>
      <h2 className="mb-2 text-xl font-semibold">{heading}</h2>
      <ul className="grid">
        {entries.map((entry) => (
          <li key={entry.id} className="border-b border-line">
            <Link href={entry.href} className="block py-3">
              <bdi dir={entry.direction}>{entry.title}</bdi>
              <LinkPending text={loading} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
