import Link from 'next/link'
import type { ArticleText } from '@/quiz'
import type { HeatSpan } from '@/quiz/statistics/heat'
import type { Figures, ResultsWords } from './figures'
import { ResultsTable } from './table'

interface Props {
  readonly t: ResultsWords
  readonly figures: Figures
  readonly article: ArticleText
  readonly heat: readonly HeatSpan[]
  readonly numberOf: ReadonlyMap<string, number>
  readonly hrefOf: (question: string) => string
}

const MOST_CHARACTERS = 90

/** What the heat of the article says, as a table: the most missed first. */
export function HeatTable({ t, figures, article, heat, numberOf, hrefOf }: Props) {
  const { number, percent, inDigits } = figures
  const short = (whole: string) => {
    const text = whole.replace(/^[-–—•*]\s+/, '')
    return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text
  }
  const heads = [t('heat.sentence'), t('heat.missed'), t('heat.level'), t('heat.questions')]
  return (
    <ResultsTable caption={t('heat.table')} isCaptionHidden={false} heads={heads}>
      {heat
        .toSorted((one, other) => other.missed - one.missed)
        .map((span) => (
          <tr key={span.start}>
            <th scope="row" dir={article.direction} lang={article.language}>
              {inDigits(short(article.text.slice(span.start, span.end)))}
            </th>
            <td>
              <bdi>{percent(span.missed)}</bdi>
            </td>
            <td>{t(`heat.levels.${span.level}`)}</td>
            <td>
              {span.questions.map((id) => (
                <Link key={id} href={hrefOf(id)} className="inline-flex min-h-8 min-w-8 items-center justify-center">
                  {number(numberOf.get(id) ?? 0)}
                </Link>
              ))}
            </td>
          </tr>
        ))}
    </ResultsTable>
  )
}
