import { type Range, ShareBar } from '../share-bar'
import { type Figures, type ResultsWords, rangeIn } from './figures'
import { ResultsTable } from './table'

interface Figure {
  readonly n: number
  readonly facility: number
  readonly interval: Range
}

interface Props {
  readonly t: ResultsWords
  readonly figures: Figures
  readonly comparison: {
    readonly runs: readonly {
      readonly assignmentId: string
      readonly title: string
      readonly className: string | null
      readonly versionNumber: number
      readonly students: number
    }[]
    readonly rows: readonly { readonly stem: string; readonly figures: readonly (Figure | null)[] }[]
  }
  readonly direction: string
  readonly language: string
}

/** Whether two of the figures lie so far apart that their ranges do not touch. */
function differ(figures: readonly (Figure | null)[]): boolean {
  const all = figures.filter((figure) => figure !== null)
  return all.some((one) => all.some((other) => one.interval.low > other.interval.high))
}

/** How the same questions went in several runs of a quiz. */
export function ComparisonTable({ t, figures, comparison, direction, language }: Props) {
  const { number, percent, inDigits, counted } = figures
  const runs = comparison.runs.map(
    ({ title, className, versionNumber, students }) =>
      `${t('comparison.run', { title: className ?? title, n: number(versionNumber) })} · ${t('comparison.students', counted(students))}`,
  )
  return (
    <ResultsTable caption={t('comparison.title')} heads={[t('comparison.question'), ...runs, '']}>
      {comparison.rows.map((row) => (
        <tr key={row.stem}>
          <th scope="row" dir={direction} lang={language} className="results-wide">
            {inDigits(row.stem)}
          </th>
          {row.figures.map((figure, at) => {
            const run = comparison.runs[at]
            const key = `${run?.assignmentId} ${run?.versionNumber}`
            if (!figure) return <td key={key}>{t('comparison.absent')}</td>
            return (
              <td key={key} className="results-bar">
                <bdi>{percent(figure.facility)}</bdi>
                <ShareBar share={figure.facility} range={figure.interval} />
                <span className="text-quiet">{rangeIn(t, figures, figure.interval)}</span>
              </td>
            )
          })}
          <td>{differ(row.figures) ? t('comparison.clear') : ''}</td>
        </tr>
      ))}
    </ResultsTable>
  )
}
