import { ShareBar } from '../share-bar'

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

/** Shares with how sure they are, as a table that is read aloud like any other, with a picture in each row. */
export function ShareTable({ heading, columns, tooFew, rows }: Props) {
  return (
    <table className="w-full wrap-break-word">
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
                  <ShareBar share={row.at / 100} range={{ low: row.low / 100, high: row.high / 100 }} />
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
