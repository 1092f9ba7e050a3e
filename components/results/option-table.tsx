import type { OptionStatistics } from '@/quiz/statistics/options'
import { ShareBar } from '../share-bar'
import { type Figures, indexIn, type ResultsWords } from './figures'
import { ResultsTable } from './table'

interface Props {
  readonly t: ResultsWords
  readonly figures: Figures
  readonly options: readonly (OptionStatistics & { readonly text: string; readonly isQuoted: boolean })[]
  readonly blanks: number
  readonly counted: number
  readonly direction: string
  readonly language: string
}

/** How the answers to a question are spread over its options, and whom each option draws. */
export function OptionTable({ t, figures, options, blanks, counted, direction, language }: Props) {
  const { number, percent, inDigits } = figures
  const heads = ['option', 'count', 'bar', 'upper', 'lower', 'pull'] as const
  const share = (value: number | null) => (value === null ? t('questions.none') : percent(value))
  return (
    <ResultsTable
      caption={t('question.options')}
      heads={heads.map((head) => (head === 'bar' ? '' : t(`question.${head}`)))}
    >
      {options.map((option) => (
        <tr key={option.id} data-option={option.id}>
          <th scope="row" className={`results-wide ${option.isKey ? 'text-correct' : ''}`}>
            <span {...(option.isQuoted ? { dir: direction, lang: language } : {})}>{inDigits(option.text)}</span>
            {option.isKey ? <span className="ms-2 font-semibold whitespace-nowrap">✓ {t('question.key')}</span> : null}
          </th>
          <td>
            <bdi>
              {number(option.count)} ({percent(option.share)})
            </bdi>
          </td>
          <td className="results-bar">
            <ShareBar share={option.share} isKey={option.isKey} />
          </td>
          <td>
            <bdi>{share(option.upper)}</bdi>
          </td>
          <td>
            <bdi>{share(option.lower)}</bdi>
          </td>
          <td>
            <bdi>{indexIn(t, figures, option.pull)}</bdi>
          </td>
        </tr>
      ))}
      {blanks > 0 && counted > 0 ? (
        <tr>
          <th scope="row">{t('question.blank')}</th>
          <td>
            <bdi>
              {number(blanks)} ({percent(blanks / counted)})
            </bdi>
          </td>
          <td className="results-bar">
            <ShareBar share={blanks / counted} />
          </td>
          <td />
          <td />
          <td />
        </tr>
      ) : null}
    </ResultsTable>
  )
}
