interface Row {
  readonly id: string
  readonly label: string
  readonly answered: string
  /** As the reader writes them; null where too little was answered. */
  readonly share: string | null
  readonly range: string | null
  /** Percent, 0 to 100. */
  readonly at: number
  readonly low: number
  readonly high: number
}

interface Props {
  readonly heading: string
  readonly columns: {
    readonly first: string
    readonly answered: string
    readonly right: string
    readonly range: string
  }
  readonly tooFew: string
  readonly rows: readonly Row[]
}

/** Where the share lies: the band is the range, the stroke the share itself. It only repeats what the row says. */
function Band({ at, low, high }: Pick<Row, 'at' | 'low' | 'high'>) {
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false" className="share-band">
      <rect x="0" y="5" width="100" height="2" className="share-ground" />
      <rect x={low} y="2" width={Math.max(1, high - low)} height="8" className="share-range" />
      <rect x={Math.min(98.5, Math.max(0, at - 0.75))} y="0" width="1.5" height="12" className="share-point" />
    </svg>
  )
}

/** Shares with how sure they are, as a table that is read aloud like any other, with a picture in each row. */
export function ShareTable({ heading, columns, tooFew, rows }: Props) {
  return (
    <table className="w-full wrap-anywhere">
      <caption className="mb-2 text-start font-semibold">{heading}</caption>
      <thead className="text-quiet">
        <tr>
          {[columns.first, columns.answered, columns.right, columns.range].map((column) => (
            <th key={column} scope="col" className="py-2 pe-2 sm:pe-3 text-start font-normal">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="border-t border-line">
            <th scope="row" className="py-2 pe-2 sm:pe-3 text-start font-normal">
              {row.label}
            </th>
            <td className="py-2 pe-2 sm:pe-3">{row.answered}</td>
            {row.share === null ? (
              <td colSpan={2} className="py-2 text-quiet">
                {tooFew}
              </td>
            ) : (
              <>
                <td className="py-2 pe-2 sm:pe-3">{row.share}</td>
                <td className="grid min-w-24 gap-1 py-2">
                  <span>{row.range}</span>
                  <Band {...row} />
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
