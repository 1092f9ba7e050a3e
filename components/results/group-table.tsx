import type { GroupStatistics } from '@/quiz/statistics/analyse'
import { ShareBar } from '../share-bar'
import { type Figures, type ResultsWords, rangeIn } from './figures'
import { ResultsTable } from './table'

interface Props {
  readonly t: ResultsWords
  readonly figures: Figures
  readonly caption: string
  readonly groups: readonly (GroupStatistics & { readonly name: string })[]
}

/** How a class does with each kind of question, with the range of it. */
export function GroupTable({ t, figures, caption, groups }: Props) {
  const { number, percent } = figures
  const heads = [t('processes.process'), t('processes.mean'), '', t('processes.range'), t('processes.questions')]
  return (
    <ResultsTable caption={caption} heads={heads}>
      {groups.map(({ key, name, mean, interval, questions }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          <td>
            <bdi>{percent(mean)}</bdi>
          </td>
          <td className="results-bar">
            <ShareBar share={mean} range={interval} />
          </td>
          <td>{rangeIn(t, figures, interval)}</td>
          <td>{number(questions)}</td>
        </tr>
      ))}
    </ResultsTable>
  )
}
