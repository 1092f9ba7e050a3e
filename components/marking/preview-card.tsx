interface ShownPerson {
  readonly key: string
  readonly name: string
  readonly before: string
  readonly after: string
  readonly change: string
}

/** What a correction would do, in words. */
export interface ShownPreview {
  /** Handed back with the order: the state of the quiz, and what was asked for. */
  readonly seen: string
  readonly of: string
  readonly title: string
  readonly lines: readonly string[]
  readonly columns: Readonly<Record<'name' | 'before' | 'after' | 'change', string>>
  readonly groups: readonly {
    readonly key: string
    readonly title: string
    readonly lines: readonly string[]
    readonly people: readonly ShownPerson[]
  }[]
}

function People({ columns, people }: Pick<ShownPreview, 'columns'> & { readonly people: readonly ShownPerson[] }) {
  return (
    <table className="w-full border-collapse text-start">
      <thead>
        <tr className="text-quiet">
          <th scope="col" className="py-1 pe-3 text-start font-normal">
            {columns.name}
          </th>
          <th scope="col" className="py-1 pe-3 text-start font-normal">
            {columns.before}
          </th>
          <th scope="col" className="py-1 pe-3 text-start font-normal">
            {columns.after}
          </th>
          <th scope="col" className="py-1 text-start font-normal">
            {columns.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ key, name, before, after, change }) => (
          <tr key={key} className="border-t border-line align-top">
            <th scope="row" className="py-2 pe-3 text-start font-normal wrap-anywhere">
              <bdi>{name}</bdi>
            </th>
            <td className="py-2 pe-3">
              <bdi>{before}</bdi>
            </td>
            <td className="py-2 pe-3">
              <bdi>{after}</bdi>
            </td>
            <td className="py-2">{change}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Who gains and who loses, by assignment, before anything is done. */
export function PreviewCard({ preview }: { readonly preview: ShownPreview }) {
  const { title, lines, columns, groups } = preview
  return (
    <section aria-label={title} className="card grid gap-4 p-5" data-preview>
      <h2 className="text-xl font-semibold">{title}</h2>
      {lines.map((line) => (
        <p key={line} className="wrap-anywhere">
          {line}
        </p>
      ))}
      {groups.map((group) => (
        <div key={group.key} className="grid gap-2 border-t border-line pt-3">
          <h3 className="font-semibold wrap-anywhere">
            <bdi>{group.title}</bdi>
          </h3>
          {group.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {group.people.length > 0 ? <People columns={columns} people={group.people} /> : null}
        </div>
      ))}
    </section>
  )
}
