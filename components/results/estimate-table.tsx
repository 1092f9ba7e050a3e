import { type Range, ShareBar } from '../share-bar'
import { type Figures, type ResultsWords, rangeIn } from './figures'
import { ResultsTable } from './table'

interface Props {
  readonly t: ResultsWords
  readonly figures: Figures
  readonly rows: readonly {
    readonly process: string
    readonly name: string
    readonly sum: number
    readonly n: number
    readonly interval: Range
    readonly estimate: number
    readonly classMean: number
  }[]
}

/** How one student does by process: what was earned, what it probably means, and the class beside it. */
export function EstimateTable({ t, figures, rows }: Props) {
  const { number, percent } = figures
  const heads = [
    t('profile.process'),
    t('profile.right'),
    '',
    t('profile.range'),
    t('profile.estimate'),
    t('profile.class'),
  ]
  return (
    <ResultsTable caption={t('profile.processes')} heads={heads}>
      {rows.map(({ process, name, sum, n, interval, estimate, classMean }) => (
        <tr key={process}>
          <th scope="row">{name}</th>
          <td>
            <bdi>{t('profile.ofQuestions', { sum: number(sum), n: number(n) })}</bdi>
          </td>
          <td className="results-bar">
            <ShareBar share={sum / n} range={interval} />
          </td>
          <td>{rangeIn(t, figures, interval)}</td>
          <td>
            <bdi>{percent(estimate)}</bdi>
          </td>
          <td>
            <bdi>{percent(classMean)}</bdi>
          </td>
        </tr>
      ))}
    </ResultsTable>
  )
}
