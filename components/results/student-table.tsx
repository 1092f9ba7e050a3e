import Link from 'next/link'
import { ShareBar } from '../share-bar'
import type { ResultsWords } from './figures'
import { ResultsTable } from './table'

/** One student in words and numbers as the reader writes them. */
export interface StudentLine {
  readonly id: string
  readonly name: string
  readonly href: string
  /** Null before anything is counted. */
  readonly score: string | null
  readonly share: number | null
  readonly answered: string
  readonly time: string
  readonly attempts: string
  readonly notes: readonly string[]
}

interface Props {
  readonly t: ResultsWords
  readonly lines: readonly StudentLine[]
}

/** Everybody who takes part, with how their first attempt stands. */
export function StudentTable({ t, lines }: Props) {
  const heads = ['name', 'score', 'bar', 'answered', 'time', 'attempts', 'notes'] as const
  return (
    <ResultsTable
      caption={t('students.title')}
      heads={heads.map((head) => (head === 'bar' ? '' : t(`students.${head}`)))}
    >
      {lines.map(({ id, name, href, score, share, answered, time, attempts, notes }) => (
        <tr key={id}>
          <th scope="row">
            <Link href={href} className="inline-flex min-h-11 items-center">
              <bdi>{name}</bdi>
            </Link>
          </th>
          <td>{score ? <bdi>{score}</bdi> : '–'}</td>
          <td className="results-bar">{share === null ? null : <ShareBar share={share} />}</td>
          <td>
            <bdi>{answered}</bdi>
          </td>
          <td>{time}</td>
          <td>{attempts}</td>
          <td>{notes.join(' · ')}</td>
        </tr>
      ))}
    </ResultsTable>
  )
}
