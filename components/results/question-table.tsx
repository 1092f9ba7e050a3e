import Link from 'next/link'
import type { ItemStatistics } from '@/quiz/statistics/analyse'
import { ShareBar } from '../share-bar'
import { type Figures, indexIn, type ResultsWords } from './figures'
import { ResultsTable } from './table'

export interface QuestionLine {
  readonly item: ItemStatistics
  readonly number: number
  readonly stem: string
  readonly href: string
  readonly verdicts: readonly string[]
}

interface Props {
  readonly t: ResultsWords
  readonly figures: Figures
  readonly lines: readonly QuestionLine[]
  readonly direction: string
  readonly language: string
}

/** Every question with its figures and what to look at. */
export function QuestionTable({ t, figures, lines, direction, language }: Props) {
  const { number, percent, inDigits } = figures
  const heads = ['question', 'counted', 'facility', 'bar', 'discrimination', 'itemRest', 'verdict'] as const
  return (
    <ResultsTable
      caption={t('questions.title')}
      heads={heads.map((head) => (head === 'bar' ? '' : t(`questions.${head}`)))}
    >
      {lines.map(({ item, number: place, stem, href, verdicts }) => (
        <tr key={item.id}>
          <th scope="row" className="results-wide">
            <Link href={href} dir={direction} lang={language} className="inline-block py-2">
              {number(place)}. {inDigits(stem)}
            </Link>
          </th>
          <td>{number(item.counted)}</td>
          <td>
            <bdi>{item.facility === null ? t('questions.none') : percent(item.facility)}</bdi>
          </td>
          <td className="results-bar">
            {item.facility === null ? null : <ShareBar share={item.facility} range={item.interval} />}
          </td>
          <td>
            <bdi>{indexIn(t, figures, item.discrimination)}</bdi>
          </td>
          <td>
            <bdi>{indexIn(t, figures, item.itemRest)}</bdi>
          </td>
          <td className="results-wide">
            {verdicts.map((verdict) => (
              <p key={verdict}>{verdict}</p>
            ))}
          </td>
        </tr>
      ))}
    </ResultsTable>
  )
}
