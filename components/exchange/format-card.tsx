interface Props {
  readonly name: string
  readonly about: string
  readonly href: string
  /** What the button shows, and what it is called among the others. */
  readonly download: { readonly label: string; readonly name: string }
  /** How many questions the file will have, where it is not all of them. */
  readonly kept: string | null
  readonly heading: string
  readonly losses: readonly {
    readonly key: string
    readonly kind: string
    readonly text: string
    readonly which: string | null
  }[]
}

/** Losses under the heading of their kind, in the order in which they come. */
function byKind(losses: Props['losses']): [string, Props['losses']][] {
  const kinds = [...new Set(losses.map(({ kind }) => kind))]
  return kinds.map((kind) => [kind, losses.filter((loss) => loss.kind === kind)])
}

/** A format that a quiz can leave in, and what it does to the quiz. */
export function FormatCard({ name, about, href, download, kept, heading, losses }: Props) {
  return (
    <li className="card grid gap-3 p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 className="text-xl font-semibold">
            <bdi>{name}</bdi>
          </h2>
          <p className="text-quiet">{about}</p>
          {kept ? <p className="mt-1">{kept}</p> : null}
        </div>
        <a href={href} download aria-label={download.name} className="button">
          {download.label}
        </a>
      </div>
      {losses.length === 0 ? (
        <p className="text-quiet">{heading}</p>
      ) : (
        <details>
          <summary className="w-fit cursor-pointer py-3">{heading}</summary>
          <dl className="grid gap-3">
            {byKind(losses).map(([kind, list]) => (
              <div key={kind}>
                <dt className="font-semibold">{kind}</dt>
                {list.map(({ key, text, which }) => (
                  <dd key={key} className="border-s-2 border-line ps-3">
                    {text} {which ? <span className="text-quiet">({which})</span> : null}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
    </li>
  )
}
