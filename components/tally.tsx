interface Props {
  readonly heading: string
  readonly rows: readonly { readonly label: string; readonly count: number; readonly shown: string }[]
}

/** Counts as a small table with a bar each; the bar only repeats what the number says. */
export function Tally({ heading, rows }: Props) {
  const most = Math.max(1, ...rows.map((row) => row.count))
  return (
    <table className="w-full">
      <caption className="mb-2 text-start font-semibold">{heading}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label} className="border-b border-line">
            <th scope="row" className="py-2 text-start font-normal">
              {row.label}
            </th>
            <td className="w-8 py-2 text-end">{row.shown}</td>
            <td className="w-24 py-2 ps-3" aria-hidden="true">
              <progress max={most} value={row.count} className="bar" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
