interface Props {
  readonly heading: string
  readonly lines: readonly {
    readonly key: string
    readonly place: string
    readonly line: string | null
    readonly name: string
    readonly why: string
  }[]
}

/** What of a file is no question, where it stands in the file, and why. */
export function Refused({ heading, lines }: Props) {
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="refused" className="grid gap-3">
      <h2 id="refused" className="text-xl font-semibold">
        {heading}
      </h2>
      <ul className="grid gap-3">
        {lines.map(({ key, place, line, name, why }) => (
          <li key={key} className="border-s-2 border-wrong ps-3">
            <p className="text-quiet">
              <bdi>{place}</bdi>
              {line ? <> · {line}</> : null}
              {name ? (
                <>
                  {' '}
                  · <bdi className="wrap-anywhere">{name}</bdi>
                </>
              ) : null}
            </p>
            <p>{why}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
