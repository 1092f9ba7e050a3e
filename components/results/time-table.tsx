import Link from 'next/link'
import type { ReactNode } from 'react'
import { type Range, ShareBar } from '../share-bar'
import { type Figures, type ResultsWords, rangeIn } from './figures'
import { ResultsTable } from './table'

interface Figure {
  readonly mean: number
  readonly interval: Range
}

interface Props {
  readonly t: ResultsWords
  readonly figures: Figures
  readonly caption: string
  readonly processes: readonly { readonly id: string; readonly name: string }[]
  readonly rows: readonly {
    readonly id: string
    readonly title: string
    readonly href: string
    readonly date: ReactNode
    readonly all: Figure
    readonly byProcess: ReadonlyMap<string, Figure>
  }[]
}

function Cell({ t, figures, figure }: Pick<Props, 't' | 'figures'> & { readonly figure: Figure | undefined }) {
  if (!figure) return <td>–</td>
  return (
    <td className="results-bar">
      <bdi className="font-semibold">{figures.percent(figure.mean)}</bdi>
      <ShareBar share={figure.mean} range={figure.interval} />
      <span className="text-quiet">{rangeIn(t, figures, figure.interval)}</span>
    </td>
  )
}

/** Assignments one after another, each with what was earned by process. */
export function TimeTable({ t, figures, caption, processes, rows }: Props) {
  const heads = [t('profile.assignment'), t('profile.date'), t('profile.all'), ...processes.map(({ name }) => name)]
  return (
    <ResultsTable caption={caption} heads={heads}>
      {rows.map(({ id, title, href, date, all, byProcess }) => (
        <tr key={id}>
          <th scope="row">
            <Link href={href} dir="auto" className="inline-block py-2">
              {title}
            </Link>
          </th>
          <td>{date}</td>
          <Cell t={t} figures={figures} figure={all} />
          {processes.map((process) => (
            <Cell key={process.id} t={t} figures={figures} figure={byProcess.get(process.id)} />
          ))}
        </tr>
      ))}
    </ResultsTable>
  )
}
