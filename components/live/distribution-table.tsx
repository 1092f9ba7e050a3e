'use client'

import { formatNumber } from '@/i18n/digits'
import type { Distribution } from '@/quiz'
import type { LiveWords, QuestionWords } from './words'

interface Props {
  readonly spread: Distribution
  readonly caption: string
  readonly words: LiveWords & QuestionWords
  readonly direction: string
  readonly language: string
}

interface Row {
  readonly id: string
  readonly label: string
  readonly count: number
  readonly isKey: boolean
  /** Whether the label is of the article and not of the interface. */
  readonly isQuoted: boolean
}

/** Options where one chooses among them, else verdicts. */
function rowsOf({ options, verdicts }: Distribution, words: QuestionWords): Row[] {
  const named: Readonly<Record<string, string>> = {
    true: words.true,
    false: words.false,
    'not-stated': words.notStated,
  }
  const chosen = options.map(({ id, text, count, isKey }) => {
    const own = text === '' ? (named[id] ?? null) : null
    return { id, label: own ?? text, count, isKey, isQuoted: own === null }
  })
  if (chosen.length > 0) return chosen
  const names = Object.keys(verdicts) as (keyof typeof verdicts)[]
  return names
    .filter((id) => id === 'right' || id === 'wrong' || verdicts[id] > 0)
    .map((id) => ({ id, label: words.verdicts[id], count: verdicts[id], isKey: id === 'right', isQuoted: false }))
}

/** How answers are spread, as a table with a bar each; the key is marked by sign and word. */
export function DistributionTable({ spread, caption, words, direction, language }: Props) {
  const number = (value: number) => formatNumber(value, words.locale, words.digits)
  if (spread.answered === 0) return <p>{words.none}</p>
  const marksKey = spread.options.length > 0
  return (
    <table className="w-full">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {rowsOf(spread, words).map((row) => (
          <tr key={row.id} className="border-b border-line">
            <th scope="row" className={`py-2 text-start font-normal ${row.isKey ? 'text-correct' : ''}`}>
              <span {...(row.isQuoted ? { dir: direction, lang: language } : {})} className="wrap-anywhere">
                {row.label}
              </span>
              {row.isKey && marksKey ? (
                <span className="ms-2 text-sm font-semibold whitespace-nowrap">✓ {words.key}</span>
              ) : null}
            </th>
            <td className="w-10 py-2 text-end">{number(row.count)}</td>
            <td className="w-24 py-2 ps-3 sm:w-48" aria-hidden="true">
              <progress max={Math.max(1, spread.answered)} value={row.count} className="bar" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
